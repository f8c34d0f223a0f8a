import type { PartyKind } from '../parties.ts';
import type { RegimeId } from '../regime-ids.ts';

/** `days` are counted as the procedure counts them; the other two say it themselves. Hours run by the clock. */
export const units = ['days', 'business_days', 'calendar_days', 'months', 'years', 'hours'] as const;
export type Unit = (typeof units)[number];

/** A term that a statute names. */
export interface NamedTerm {
  regime: RegimeId;
  amount: number;
  unit: Unit;
  /** The article that sets it, as it is cited. */
  source: string;
  /** True for an appeal, and for the answer to one where the law treats both alike. */
  isAppeal?: boolean;
  /** What interrupts it: embargos de declaração, by this article. */
  interruptedBy?: string;
  /** Parties for whom the law set this very term: it is not doubled for them. */
  ownTermOf?: readonly PartyKind[];
  /** The article that says so, or that keeps codefendants from a doubled term. */
  ownTermSource?: string;
  /** A last day without service is moved by this article, where not by the regime's own. */
  lastDaySource?: string;
  /** How texts call it, folded: lower case without accents. The first that a text has is meant. */
  words: readonly string[];
}
