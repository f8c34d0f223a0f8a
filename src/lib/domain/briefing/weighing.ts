import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Phase } from '../phase.ts';
import { type Changes, reachedPhases, refused } from './changes.ts';
import type { EventOf } from './events.ts';
import { assess, weighedOf } from './outlook.ts';
import { favorabilityOf } from './weights.ts';

/** Puts the scales up, or brings them up to date; items that are there stay as the lawyer made them. */
export const advanceToRisks = (changes: Changes, event: EventOf<'advanceToRisks'>): void => {
  if (!changes.state.blocks.picker) throw refused('no_situation');
  const items = changes.content('risk_balance', changes.state.blocks.balance)?.items ?? event.proposed;
  changes.put('risk_balance', { items });
  changes.put('summary', event.summary);
  redrawChart(changes);
  changes.renew(2);
  changes.renew(3);
  if (changes.state.phase < 3) changes.set({ phase: 3 });
};

export const addRisk = (changes: Changes, event: EventOf<'addRisk'>): void => {
  const items = itemsOf(changes);
  if (items.some((item) => item.id === event.item.id)) return;
  putItems(changes, [...items, { ...event.item, resolved: false, resolution: '' }]);
};

export const resolveRisk = (changes: Changes, event: EventOf<'resolveRisk'>): void => {
  const items = itemsOf(changes);
  const item = items.find((each) => each.id === event.itemId);
  if (!item) throw refused('unknown_item');
  const { resolved, resolution } = event;
  if (item.resolved === resolved && item.resolution === resolution) return;
  putItems(
    changes,
    items.map((each) => (each === item ? { ...item, resolved, resolution } : each)),
  );
};

/** Goes back to work on an earlier phase; what comes after it stays, marked as out of date. */
export const returnTo = (changes: Changes, event: EventOf<'returnTo'>): void => {
  const phase = event.phase as Phase;
  if (!reachedPhases(changes.state).includes(phase)) throw refused('phase_ahead');
  if (changes.state.phase === phase) return;
  if (changes.state.finalizedAt !== null) throw refused('frozen');
  changes.set({ phase });
  changes.outdateAfter(phase);
};

export const itemsOf = (changes: Changes): RiskItem[] => {
  const content = changes.content('risk_balance', changes.state.blocks.balance);
  if (!content) throw refused('no_precedents_yet');
  return content.items;
};

export const putItems = (changes: Changes, items: RiskItem[]): void => {
  changes.put('risk_balance', { items });
  redrawChart(changes);
  changes.outdateAfter(3);
};

/** The chart is computed from the balance and the useful precedents whenever one of them is put anew. */
const redrawChart = (changes: Changes): void => {
  const items = changes.content('risk_balance', changes.state.blocks.balance)?.items ?? [];
  const precedents = changes.state.precedents.flatMap((id) => {
    const content = changes.content('precedent', id);
    return content ? [{ id, content }] : [];
  });
  const weighed = weighedOf(precedents);
  const counting = weighed.filter(({ isSetAside, isWithoutForce }) => !isSetAside && !isWithoutForce);
  const favorable = counting.filter(({ isFavorable }) => isFavorable).length;
  const unfavorable = counting.length - favorable;
  const { percent, balance } = favorabilityOf(items, favorable, unfavorable);
  changes.put('chart', { ...balance, favorable, unfavorable, percent, ...assess(weighed) });
};
