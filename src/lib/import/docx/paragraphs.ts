import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { MarkedRun } from '#/lib/domain/document-marks.ts';
import { hashInMark, joinedCells } from '#/lib/domain/words-mark.ts';
import { raisedText } from './raised.ts';
import { noDocx } from './refusal.ts';

/** A paragraph of a DOCX outside of its tables, as far as a document of Juca has such things. */
export interface DocxParagraph {
  /** The name of its style in small letters without blanks; empty for the usual one. */
  style: string;
  isNumbered: boolean;
  runs: MarkedRun[];
  /** Its text without the numbers of sources. */
  plain: string;
  /** Hashes of the words that an export wrote there; several where paragraphs were joined. */
  marks: string[];
}

/** A table, whose text is not taken in. */
export type DocxTable = Pick<DocxParagraph, 'plain' | 'marks'>;

interface DocxBody {
  paragraphs: DocxParagraph[];
  tables: DocxTable[];
}

/** What of mammoth's document is read (its README, "Document transforms"). */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: object | null;
  isBold?: boolean;
  isItalic?: boolean;
  verticalAlignment?: string;
  anchor?: string;
  checked?: boolean;
  /** Of a bookmark. */
  name?: string;
}

interface Document extends Element {
  notes: { resolve: (reference: Element) => { body: Element[] } | null };
}

/** The paragraphs and tables of a DOCX, given its parts. Tracked changes count as accepted. Throws `invalid`. */
export const bodyOf = async (parts: Record<string, Uint8Array>): Promise<DocxBody> => {
  const body: DocxBody = { paragraphs: [], tables: [] };
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const transformDocument = (document: Document): Element => {
    const reading = new Reading(document);
    body.paragraphs = (document.children ?? []).flatMap((element) => reading.paragraphOf(element));
    body.tables = reading.tables;
    // Nothing is left for mammoth to make HTML of.
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  } catch (cause) {
    throw noDocx('damaged', cause);
  }
  return body;
};

const tableOf = (table: Element): DocxTable => {
  const cells = (table.children ?? []).flatMap(({ children = [] }) => children);
  return {
    plain: joinedCells(cells.map(({ children = [] }) => children.map(plainText).join('\n'))),
    marks: cells.flatMap(({ children = [] }) => children).flatMap((each) => marksIn(each.children ?? [])),
  };
};

/** As the marks of exports have it: without what is raised, and with a sign for each note that was added. */
const plainText = (element: Element): string => {
  const { type, value = '', verticalAlignment, children = [] } = element;
  if (isSource(element) || verticalAlignment === 'superscript') return '';
  if (type === 'break') return '\n';
  if (type === 'tab') return ' ';
  if (type === 'noteReference') return '*';
  return value + children.map(plainText).join('');
};

const marksIn = (children: readonly Element[]): string[] =>
  children.flatMap(({ type, name = '' }) => (type === 'bookmarkStart' ? (hashInMark(name) ?? []) : []));

const nameOf = (style: string | null | undefined): string => (style ?? '').toLowerCase().replaceAll(' ', '');

type Look = Omit<MarkedRun, 'text'>;

class Reading {
  readonly #document: Document;
  /** Notes that were taken in: one that is referred to twice would be text twice. */
  readonly #taken = new Set<unknown>();
  readonly tables: DocxTable[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  paragraphOf(element: Element): DocxParagraph[] {
    if (element.type === 'table') this.tables.push(tableOf(element));
    if (element.type !== 'paragraph') return [];
    const { styleName, styleId, numbering, children = [] } = element;
    return [
      {
        style: nameOf(styleName ?? styleId),
        isNumbered: numbering != null,
        runs: withoutSources(children).flatMap((child) => this.#runsOf(child, {})),
        plain: plainText(element),
        marks: marksIn(children),
      },
    ];
  }

  #runsOf(element: Element, look: Look, isRaised = false): MarkedRun[] {
    const { type, value = '', children = [] } = element;
    if (type === 'text') return [{ ...look, text: isRaised ? raisedText(value) : value }];
    if (type === 'break') return [{ ...look, text: '\n' }];
    if (type === 'tab') return [{ ...look, text: ' ' }];
    if (type === 'checkbox') return [{ ...look, text: element.checked ? '☒' : '☐' }];
    if (type === 'noteReference') return this.#noteRuns(element);
    if (type !== 'run' && type !== 'hyperlink') return [];
    const own = type === 'run' ? lookOf(element) : look;
    const isUp = isRaised || element.verticalAlignment === 'superscript';
    return children.flatMap((child) => this.#runsOf(child, own, isUp));
  }

  /** A note in brackets at the place where it is referred to, since a statement has no notes. */
  #noteRuns(reference: Element): MarkedRun[] {
    const note = this.#document.notes.resolve(reference);
    if (!note || this.#taken.has(note)) return [];
    this.#taken.add(note);
    const paragraphs = note.body.flatMap((element) => this.paragraphOf(element));
    const runs = paragraphs.flatMap((paragraph) => [{ text: ' ' }, ...trimmed(paragraph.runs)]);
    return runs.length < 2 ? [] : [{ text: ' (' }, ...runs.slice(1), { text: ')' }];
  }
}

/** Without the blank between the number of a note and its text. */
const trimmed = ([first, ...rest]: readonly MarkedRun[]): MarkedRun[] =>
  first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];

const lookOf = ({ isBold, isItalic, styleName }: Element): Look => ({
  ...((isBold || nameOf(styleName) === 'strong') && { bold: true }),
  ...((isItalic || nameOf(styleName) === 'emphasis') && { italic: true }),
});

/** Without the numbers of sources, which are made anew by each export, and without what is set between them. */
const withoutSources = (children: readonly Element[]): Element[] => {
  const full = children.filter((each) => !isEmptyRun(each));
  return full.filter(
    (each, index) =>
      !isSource(each) && !(isBetween(each) && (isSource(full[index - 1]) || isSource(full[index + 1]))),
  );
};

/** What begins and ends a field. */
const isEmptyRun = ({ type, children = [] }: Element): boolean => type === 'run' && children.length === 0;

/**
 * The number of a source, which leads to its block. Some word processors write a link as a field, which is a run with the link
 * in it. Either may go on into words that were typed, which are no source.
 */
const isSource = (element: Element | undefined): boolean => {
  const { type, children = [] } = element ?? { type: '' };
  return (
    isNumberOfBlock(element) || (type === 'run' && children.length > 0 && children.every(isNumberOfBlock))
  );
};

const isNumberOfBlock = (element: Element | undefined): boolean =>
  element?.type === 'hyperlink' && element.anchor?.startsWith('bloco_') === true && isNumber(element);

/** True for what says nothing but a number, with the marks that stand between numbers. */
const isNumber = ({ type, value = '', children = [] }: Element): boolean =>
  type === 'text' ? /^[\d, ]*$/u.test(value) : children.every(isNumber);

const isBetween = ({ type, verticalAlignment, children = [] }: Element): boolean =>
  type === 'run' &&
  verticalAlignment === 'superscript' &&
  children.every(({ type: kind, value = '' }) => kind === 'text' && /^[, ]*$/u.test(value));
