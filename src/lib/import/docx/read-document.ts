import { messages } from '#/i18n/messages.ts';
import {
  type LeftOut,
  ReadDocument,
  type ReadStatement,
  type ReadText,
} from '#/lib/domain/briefing/read-document.ts';
import { textWithMarks } from '#/lib/domain/document-marks.ts';
import { saysSame } from '#/lib/domain/document-words.ts';
import { withoutLayout } from './layout.ts';
import type { DocxParagraph } from './paragraphs.ts';
import { withoutProposals } from './proposal-marks.ts';
import { tooLong } from './refusal.ts';

const quotations = new Set(['citation', 'quote', 'intensequote', 'citação', 'citaçãointensa']);

const words = Object.values(messages).map((each) => each.export.document);
const namesOfPaths = words.map(({ delivery }) => delivery.paths);
const warnings = words.map(({ delivery }) => delivery.altered);
/** Headings over tables and small print at the end. */
const closings = words.flatMap(({ sources, delivery, references }) => [
  references.title,
  delivery.weighing,
  sources.notes,
  sources.title,
  delivery.integrity,
]);
/** The percentage under the table of a document of before version 0.2.0. */
const percentages = words.map(({ chart }) => chart.percent.split('{percent}'));

/**
 * The text among the paragraphs of a DOCX: headings of the first level begin sections and deeper ones parts, and what
 * stands under the heading of the paths is their steps. Throws `too_large` for more than a document may hold.
 */
export const documentOf = (
  paragraphs: readonly DocxParagraph[],
  omitted: readonly LeftOut[],
): ReadDocument => {
  const reading = new Reading();
  for (const paragraph of withoutLayout(paragraphs)) reading.take(paragraph);
  const read = ReadDocument.safeParse({ ...reading.document(), omitted });
  if (!read.success) throw tooLong(read.error.issues[0]?.path.join('.') ?? '');
  return read.data;
};

class Reading {
  #title = '';
  readonly #sections: ReadDocument['sections'] = [];
  readonly #paths: ReadDocument['paths'] = [];
  #isInPaths = false;

  take(paragraph: DocxParagraph): void {
    const text = textOf(paragraph);
    const level = levelOf(paragraph.style);
    if (paragraph.style === 'title') this.#title ||= oneLine(text);
    else if (level > 0) this.#head(oneLine(text), level);
    else if (text !== '' && !isSetAnew(text)) this.#say({ text, ...formOf(paragraph) });
  }

  document(): ReadText {
    const isText = ({ heading, statements }: ReadDocument['sections'][number]) =>
      statements.length > 0 || (heading !== '' && !closings.some((each) => saysSame(each, heading)));
    return { title: this.#title, sections: this.#sections.filter(isText), paths: this.#paths };
  }

  #head(heading: string, level: number): void {
    if (level === 1) this.#isInPaths = namesOfPaths.some((each) => saysSame(each, heading));
    if (!this.#isInPaths)
      this.#sections.push({ heading, ...(level > 1 && { isPart: true as const }), statements: [] });
    else if (level > 1) this.#paths.push({ title: withoutNumber(heading), steps: [] });
  }

  #say(statement: ReadStatement): void {
    const path = this.#isInPaths ? this.#paths.at(-1) : undefined;
    if (path) path.steps.push({ text: statement.text });
    else this.#section().statements.push(statement);
  }

  #section(): ReadDocument['sections'][number] {
    const last = this.#sections.at(-1) ?? { heading: '', statements: [] };
    if (this.#sections.length === 0) this.#sections.push(last);
    return last;
  }
}

/** Said of the document by each export, and no text of it. */
const isSetAnew = (text: string): boolean => {
  const plain = text.replaceAll('**', '');
  const isPercentage = ([before = '', after = '']: string[]): boolean =>
    plain.startsWith(before) &&
    plain.endsWith(after) &&
    /^\d{1,3}$/u.test(plain.slice(before.length, -after.length));
  return warnings.some((each) => saysSame(each, text)) || percentages.some(isPercentage);
};

/** The record of a session has the numbers of sources in brackets; these are gone, and so the brackets go. */
const textOf = ({ runs, style }: DocxParagraph): string => {
  const isHeading = style === 'title' || levelOf(style) > 0;
  const own = withoutProposals(runs);
  const text = textWithMarks(isHeading ? own.map((run) => ({ text: run.text })) : own);
  return text.replace(/\u00a0\[[, ]{0,200}\]$/u, '').trim();
};

const levelOf = (style: string): number =>
  Number(/^(?:heading|título|titulo)([1-6])$/u.exec(style)?.[1] ?? 0);

const formOf = ({ style, isNumbered }: DocxParagraph): Pick<ReadStatement, 'form'> => {
  if (quotations.has(style)) return { form: 'quote' };
  return isNumbered ? { form: 'item' } : {};
};

/** A path without "Caminho 2 (escolhido):" before its title. */
const withoutNumber = (heading: string): string =>
  heading.replace(/^\p{L}{1,20} \d{1,2}(?: \(\p{L}{1,20}\))?: /u, '');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
