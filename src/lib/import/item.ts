import type { NewDecision } from '#/lib/domain/library/decision.ts';

/** What an import reads. */
export const importFormats = ['espelhos', 'temas', 'pasted'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Why an item was not taken, as a code that the page has words for. */
export const refusalReasons = [
  /** The text at this place is no JSON. */
  'not_json',
  /** The row's quotes or columns do not fit. */
  'not_csv',
  /** It ends before it is whole: the file is cut off. */
  'unfinished',
  /** Something stands where a decision should. */
  'unexpected',
  'too_large',
  'no_number',
  'no_text',
  /** A field cannot be kept as it is; `detail` names it. */
  'field',
  /** The library is full: it takes no more. */
  'full',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Where an item stands in its file: counted from 1, the row of a table, or the line that it begins on. */
export interface ItemPlace {
  unit: 'item' | 'row' | 'line';
  at: number;
}

export interface Refusal extends ItemPlace {
  reason: RefusalReason;
  /** More on the reason: a field's name, or what the reader said; empty where there is nothing to add. */
  detail: string;
}

/** One item of a file: a decision, or why it is none. */
export type ReadItem = { decision: NewDecision; place: ItemPlace; joined?: number } | { refusal: Refusal };

export const refused = (place: ItemPlace, reason: RefusalReason, detail = ''): { refusal: Refusal } => ({
  refusal: { ...place, reason, detail },
});

/** UTF-16 units of one item; a longer one is passed over without being kept in memory. */
export const longestItem = 1024 * 1024;
