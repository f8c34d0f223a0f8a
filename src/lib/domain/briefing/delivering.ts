import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { isSameJson } from '../equality.ts';
import { limits } from '../limits.ts';
import { type Changes, refused } from './changes.ts';
import type { EventOf } from './events.ts';
import { refuseSeenOtherwise } from './seen.ts';
import { deliveryOf } from './words.ts';

/** Puts the composed document down: over a draft that is there, or as the next edition after a frozen one. */
export const deliver = (changes: Changes, event: EventOf<'deliver'>): void => {
  const { situation, blocks } = changes.state;
  if (situation === null) throw refused('no_situation');
  if (event.draft.mode !== deliveryOf[situation]) throw refused('no_situation');
  const current = changes.content('delivery', blocks.delivery);
  if (current?.hash && !changes.state.outdated.includes(4) && isSameDraft(current, event.draft)) return;
  const favorability = changes.content('chart', blocks.chart) ?? null;
  const stage = changes.content('diagnosis', blocks.diagnosis)?.stage ?? null;
  const kept = { stage, chosenPath: keptPath(current, event.draft) };
  putDocument(changes, { ...event.draft, ...kept, favorability });
  changes.renew(4);
  changes.set({ phase: 4 });
};

export const choosePath = (changes: Changes, event: EventOf<'choosePath'>): void => {
  const content = deliveryNow(changes);
  if (!content.paths.some((path) => path.id === event.pathId)) throw refused('unknown_item');
  if (content.chosenPath === event.pathId) return;
  putDocument(changes, { ...content, chosenPath: event.pathId });
};

export const reviseDelivery = (changes: Changes, event: EventOf<'reviseDelivery'>): void => {
  const content = deliveryNow(changes);
  const next = { ...content, ...event.changes };
  if (isSameJson(next, content)) return;
  refuseSeenOtherwise(changes.block(changes.state.blocks.delivery), event.blockVersion);
  putDocument(changes, next);
};

/** Freezes the document as the lawyer saw it. */
export const finalize = (changes: Changes, event: EventOf<'finalize'>): void => {
  const content = deliveryNow(changes);
  const id = changes.state.blocks.delivery;
  if (!id) return;
  if (content.hash === event.hash) {
    changes.set({ finalizedAt: content.frozenAt });
    return;
  }
  if (content.hash !== null) throw refused('frozen');
  refuseSeenOtherwise(changes.block(id), event.blockVersion);
  changes.revise('delivery', id, { ...content, hash: event.hash, frozenAt: event.at });
  changes.put('exit_card', { delivery: id, taken: null });
  changes.set({ finalizedAt: event.at });
};

/** Notes what the lawyer chose at the end; `reopen` makes the session one to work on again. */
export const exit = (changes: Changes, event: EventOf<'exit'>): void => {
  const card = changes.content('exit_card', changes.state.blocks.exitCard);
  if (!card) throw refused('not_finalized');
  changes.put('exit_card', { ...card, taken: event.action });
  if (event.action === 'reopen') changes.set({ finalizedAt: null });
};

/** A frozen document never changes: what changes it makes the next edition, and the session is open again. */
export const putDocument = (
  changes: Changes,
  document: Omit<DeliveryContent, 'edition' | 'hash' | 'frozenAt'> & Partial<DeliveryContent>,
): void => {
  const current = changes.content('delivery', changes.state.blocks.delivery);
  const id = changes.state.blocks.delivery;
  if (id && current && current.hash === null) {
    changes.revise('delivery', id, { ...document, edition: current.edition, hash: null, frozenAt: null });
    return;
  }
  const edition = changes.state.editions + 1;
  const next = changes.idOf(`delivery ${edition}`);
  changes.append(next, 'delivery', { ...document, edition, hash: null, frozenAt: null });
  const blocks = { ...changes.state.blocks, delivery: next };
  const earlier = (id ? [...changes.state.earlier, id] : []).slice(-limits.earlierEditions);
  changes.set({ blocks, earlier, editions: edition, finalizedAt: null });
};

export const deliveryNow = (changes: Changes): DeliveryContent => {
  const content = changes.content('delivery', changes.state.blocks.delivery);
  if (!content) throw refused('no_delivery');
  return content;
};

type Draft = EventOf<'deliver'>['draft'];

const isSameDraft = (current: DeliveryContent, draft: Draft): boolean =>
  isSameJson(Object.fromEntries(Object.keys(draft).map((key) => [key, current[key as keyof Draft]])), draft);

const keptPath = (current: DeliveryContent | undefined, draft: Draft): string | null => {
  const chosen = current?.chosenPath ?? null;
  return draft.paths.some((path) => path.id === chosen) ? chosen : null;
};
