import type { Locale } from '#/i18n/locales.ts';

/** A stretch of text that looks the same throughout. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
  strike?: boolean;
  /** Small and raised, such as the number of a note. */
  raised?: boolean;
  /** An absolute address that `safeUrl` allows. */
  href?: string;
  /** The number of the block that is meant; leads there where the document has it. */
  block?: number;
}

type Align = 'left' | 'right' | 'center';

export interface Column {
  heading: Run[];
  align: Align;
  /** Its share of the width, in relation to the other columns. */
  weight: number;
}

/** The parts that a document is made of, in every format. `block` is the number of the block that begins there. */
export type Part =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[]; block?: number }
  /** Who speaks and when, above what is said; a heading to whoever moves from one to the next. */
  | { kind: 'byline'; level: 1 | 2; runs: Run[]; block?: number }
  | { kind: 'paragraph'; runs: Run[] }
  /** A line by itself: of a letterhead, the place and the day, the signature under its rule. */
  | { kind: 'line'; align: 'center' | 'right'; runs: Run[]; isRuled?: boolean }
  /** Small print. */
  | { kind: 'note'; runs: Run[] }
  | { kind: 'quote'; parts: Part[] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: Part[][] }
  | { kind: 'table'; columns: Column[]; rows: Run[][][] }
  /** Terms and what they are, as `Relator: Min. Fulana de Tal`. */
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'rule' };

export interface Fact {
  term: string;
  runs: Run[];
  /** The number of the block that this fact is about, which leads here. */
  block?: number;
}

export type Sheet = 'record' | 'document';

/** A document before it is written in any format. */
export interface ExportDocument {
  locale: Locale;
  /** `record` is what was said in a session; `document` is what a lawyer sends, set as such. */
  sheet: Sheet;
  /** Who wrote it; empty where nobody is named. */
  author: string;
  /** Lines above the title. */
  letterhead: string[];
  title: string;
  /** What kind of document it is; empty where the title says so. */
  subtitle: string;
  /** When it was made and of what, a line each. */
  about: string[];
  parts: Part[];
  /** ISO 8601, when it was exported. */
  createdAt: string;
}

/** Plain text as runs; none for an empty text. */
export const plain = (text: string): Run[] => (text === '' ? [] : [{ text }]);

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
