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

/** What became of the items of a file. */
export interface ImportReport {
  format: ImportFormat;
  added: number;
  updated: number;
  unchanged: number;
  /** Rows that belong to the precedent of the row before them. */
  joined: number;
  refused: number;
  /** The first refusals, in order. */
  refusals: Refusal[];
}
