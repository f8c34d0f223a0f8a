import { createTranslator } from 'use-intl/core';
import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import { MarkdownBudget } from '#/lib/domain/markdown-bounds.ts';
import type { ChangedAbove } from '#/lib/domain/outdated-answers.ts';
import type { Block } from '#/lib/domain/session.ts';
import { writtenDate } from '#/lib/domain/written-date.ts';
import type { Part, Run } from '../document.ts';

/** What the model of a block needs besides its content. */
export interface ModelContext {
  t: ReturnType<typeof documentTexts>;
  /** What blocks of a type are called. */
  typeName: (type: BlockType) => string;
  /** What the fields of a type are called; a field without a text of its own by its name in the content. */
  fieldNames: (type: BlockType) => (field: string) => string;
  /** A moment, in ISO 8601, as the reader writes it. */
  moment: (iso: string) => string;
  /** A calendar day such as `2016-03-14`, as the reader writes it. */
  day: (day: string) => string;
  /** The same written out, as `14 de março de 2016`. */
  longDay: (day: string) => string;
  /** The calendar day of a moment where the reader is, written out. */
  dayOf: (iso: string) => string;
  /** The number of a block of the session by its id; undefined for one that is not there. */
  numberOf: (id: string) => number | undefined;
  /** What changed above an answer after it was written, by the answer's id. */
  changedAbove: (id: string) => ChangedAbove | undefined;
  /** Whether the numbers of sources are set as those of notes. */
  raisesNumbers: boolean;
  /** What may still be drawn as Markdown in the document. */
  markdown: MarkdownBudget;
}

/** Marks, cell borders and lines in one document; some hundred pages of lists and tables. */
const mostMarkdown = 200_000;

/** What a block of one type looks like in a document. */
export type BlockModel<T extends BlockType> = (
  content: BlockContent<T>,
  context: ModelContext,
  role: Block['role'],
) => Part[];

export interface ContextSettings {
  locale: Locale;
  /** IANA name. */
  timeZone: string;
  numberOf: ModelContext['numberOf'];
  /** Nothing changed where it is left out. */
  outdated?: ReadonlyMap<string, ChangedAbove>;
}

export const createContext = ({ locale, timeZone, numberOf, outdated }: ContextSettings): ModelContext => {
  const written = (iso: string, style: Intl.DateTimeFormatOptions) =>
    writtenDate(new Date(iso), locale, { timeZone, ...style });
  const cards = createTranslator({ locale, messages: messages[locale], namespace: 'cards' });
  return {
    t: documentTexts(locale),
    typeName: (type) => cards(`${type}.name`),
    fieldNames: (type) => (field) => {
      const key = `${type}.fields.${field}` as Parameters<typeof cards.has>[0];
      return cards.has(key) ? cards.raw(key) : field;
    },
    moment: (iso) => written(iso, { dateStyle: 'long', timeStyle: 'short' }),
    day: (day) => written(`${day}T00:00:00Z`, { dateStyle: 'short', timeZone: 'UTC' }),
    longDay: (day) => written(`${day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
    dayOf: (iso) => written(iso, { dateStyle: 'long' }),
    numberOf,
    changedAbove: (id) => outdated?.get(id),
    raisesNumbers: false,
    markdown: new MarkdownBudget(mostMarkdown),
  };
};

/** The blocks that a statement rests on, as ` [3, 12]`; each number leads to its block. */
export const sourceRuns = (sources: readonly string[], { numberOf, raisesNumbers }: ModelContext): Run[] => {
  const numbers = [...new Set(sources.map(numberOf).filter((number) => number !== undefined))];
  if (numbers.length === 0) return [];
  const runs = numbers
    .sort((a, b) => a - b)
    .flatMap((block, index): Run[] => [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      { text: String(block), block },
    ]);
  if (raisesNumbers) return runs.map((run) => ({ ...run, raised: true }));
  return [{ text: '\u00a0[' }, ...runs, { text: ']' }];
};

/** What documents say, in a language. */
export const documentTexts = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'export.document' });
