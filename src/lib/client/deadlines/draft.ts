import type { z } from 'zod';
import type { Deadline, DeadlineBasis, DeadlineChange } from '#/lib/domain/deadlines/deadline.ts';
import type { EventKind } from '#/lib/domain/deadlines/events.ts';
import type { PartyKind } from '#/lib/domain/deadlines/parties.ts';
import type { Proposal } from '#/lib/domain/deadlines/proposal.ts';
import type { RegimeId } from '#/lib/domain/deadlines/regime-ids.ts';
import { regimes } from '#/lib/domain/deadlines/regimes.ts';
import { namedTerms, type TermId, termIds } from '#/lib/domain/deadlines/terms/index.ts';
import type { Unit } from '#/lib/domain/deadlines/terms/term.ts';
import type { RequestGiven } from './deadlines.ts';

/** A deadline as its form has it; the fields of both kinds stay while one goes from one to the other. */
export interface DeadlineDraft {
  title: string;
  notes: string;
  sessionId: string | null;
  /** Undefined for a new deadline: it belongs to its session's matter. */
  matterId?: string | null;
  kind: DeadlineBasis['kind'];
  /** The last day that the lawyer names, ISO; empty until there is one. */
  lastDay: string;
  event: EventKind;
  /** ISO; empty until there is one. */
  day: string;
  /** `HH:MM`; empty where the hour is not known. */
  time: string;
  regime: RegimeId;
  /** `other` for a term by amount and unit. */
  term: TermId | 'other';
  amount: string;
  unit: Unit;
  party: PartyKind;
  electronic: boolean;
  unsuspended: boolean;
  interrupted: boolean;
  court: string;
  comarca: string;
}

export const emptyDraft: DeadlineDraft = {
  title: '',
  notes: '',
  sessionId: null,
  kind: 'reckoned',
  lastDay: '',
  event: 'availability',
  day: '',
  time: '',
  regime: 'cpc',
  term: 'contestacao',
  amount: '15',
  unit: 'days',
  party: 'private',
  electronic: true,
  unsuspended: false,
  interrupted: false,
  court: '',
  comarca: '',
};

/** The terms of a procedure that have a name, in the order of the tables. */
export const termsOf = (regime: RegimeId): TermId[] =>
  termIds.filter((id) => namedTerms[id].regime === regime);

/** The draft in another procedure, with an event and a term that it has. */
export const inRegime = (draft: DeadlineDraft, regime: RegimeId): DeadlineDraft => {
  const { events } = regimes[regime];
  const event = events.includes(draft.event) ? draft.event : (events[0] ?? 'other');
  return { ...draft, regime, event, term: termsOf(regime)[0] ?? 'other' };
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the draft asks to be reckoned; null while something is missing, and for a day that is named. */
export const requestOf = (draft: DeadlineDraft): RequestGiven | null => {
  const { kind, event, day, time, term, regime, amount, unit, party } = draft;
  const length = Number(amount);
  if (kind !== 'reckoned' || !isDay(day)) return null;
  if (term === 'other' && !(Number.isInteger(length) && length > 0)) return null;
  const { electronic, unsuspended, interrupted, court, comarca } = draft;
  return {
    event: { kind: event, day, ...(time && { time }) },
    term: term === 'other' ? { regime, amount: length, unit } : { named: term },
    party,
    ...{ electronic, unsuspended, interrupted },
    court: court.trim().toUpperCase(),
    comarca: comarca.trim(),
  };
};

/** The draft as it is stored; null while something is missing. */
export const changeOf = (draft: DeadlineDraft): z.input<typeof DeadlineChange> | null => {
  const { title, notes, sessionId, matterId, kind, lastDay } = draft;
  const fields = { title: title.trim(), notes, sessionId, ...(matterId !== undefined && { matterId }) };
  if (kind === 'given') return isDay(lastDay) ? { ...fields, basis: { kind: 'given', day: lastDay } } : null;
  const request = requestOf(draft);
  return request && { ...fields, basis: { kind: 'reckoned', request } };
};

/** The form of a deadline that is there. */
export const draftOf = ({ title, notes, sessionId, matterId, basis }: Deadline): DeadlineDraft => {
  const fields = { ...emptyDraft, title, notes, sessionId, matterId };
  if (basis.kind === 'given') return { ...fields, kind: 'given', lastDay: basis.day };
  const { event, term, ...rest } = basis.request;
  const length =
    'named' in term
      ? { term: term.named, regime: namedTerms[term.named].regime }
      : { term: 'other' as const, regime: term.regime, amount: String(term.amount), unit: term.unit };
  return { ...fields, ...rest, ...length, event: event.kind, day: event.day, time: event.time ?? '' };
};

/** The form with what a text proposes; the event's day is the lawyer's to give. */
export const proposedDraft = (proposal: Proposal | null, base: DeadlineDraft): DeadlineDraft => {
  if (proposal === null) return base;
  if (proposal.kind === 'last_day') return { ...base, kind: 'given', lastDay: proposal.day };
  const { regime, amount, unit, named } = proposal;
  return {
    ...inRegime(base, regime),
    kind: 'reckoned',
    term: named ?? 'other',
    amount: String(amount),
    unit,
  };
};
