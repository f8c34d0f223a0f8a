import type { DeadlineTexts } from '#/i18n/deadline-words.ts';
import { type EventKind, eventRules } from '#/lib/domain/deadlines/events.ts';
import type { PartyKind } from '#/lib/domain/deadlines/parties.ts';
import type { RegimeId } from '#/lib/domain/deadlines/regime-ids.ts';
import { namedTerms, type TermId } from '#/lib/domain/deadlines/terms/index.ts';

/** The choices of the form as the select shows them: each name with the article behind it, where there is one. */
export const termOptions = (ids: readonly TermId[], say: DeadlineTexts) =>
  ids
    .map((value) => {
      const { amount, unit, source } = namedTerms[value];
      return { value, label: `${say(`terms.${value}`)} · ${say(`units.${unit}`, { amount })} (${source})` };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'pt-BR'));

export const eventOptions = (kinds: readonly EventKind[], say: DeadlineTexts) =>
  kinds.map((value) => {
    const { source } = eventRules[value];
    return { value, label: source ? `${say(`events.${value}`)} (${source})` : say(`events.${value}`) };
  });

export const regimeOptions = (ids: readonly RegimeId[], say: DeadlineTexts) =>
  ids.map((value) => ({ value, label: say(`regimes.${value}`) }));

export const partyOptions = (kinds: readonly PartyKind[], say: DeadlineTexts) =>
  kinds.map((value) => ({ value, label: say(`parties.${value}`) }));
