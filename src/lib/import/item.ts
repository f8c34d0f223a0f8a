import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ItemPlace, Refusal, RefusalReason, UnusedPart } from '#/lib/domain/library/import-report.ts';

/** What a run of lines was used for: a field of the decision, or nothing that it says. */
export interface LinesUsed {
  from: number;
  to: number;
  use: string;
}

/**
 * One item of a file: a decision, why there is none, or a part that belongs to no decision. Together the items of a file
 * account for each of its lines, rows or objects: `lines` says how many a decision took, and in text `used` which field
 * has each.
 */
export type ReadItem =
  | { decision: NewDecision; place: ItemPlace; joined?: number; lines?: number; used?: LinesUsed[] }
  | { refusal: Refusal; lines?: number }
  | { unused: UnusedPart }
  /** Blank lines, the header of a table, the end of a list. */
  | { blank: number }
  /** More about a precedent that is in the library: its rapporteur and its leading case. */
  | { supplement: Supplement; place: ItemPlace; lines: number };

/** What another table of the court tells of a precedent. */
export interface Supplement {
  source: NewDecision['source'];
  court: string;
  reference: string;
  rapporteur: string;
  leadingCase: string;
}

export const refused = (
  place: ItemPlace,
  reason: RefusalReason,
  detail = '',
  lines = 1,
): { refusal: Refusal; lines: number } => ({ refusal: { ...place, reason, detail }, lines });

/** UTF-16 units of one item; a longer one is passed over without being kept in memory. */
export const longestItem = 1024 * 1024;
