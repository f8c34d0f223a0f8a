import { AlignmentType, Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Part, Run, Sheet } from '../../document.ts';
import { leadsOn } from '../leads-on.ts';
import { placeOf } from './place.ts';
import { children } from './runs.ts';
import { auto, bullets, deepestList, listIndent, numberingFrom, quoteIndent } from './styles.ts';
import { factTable, partTable } from './tables.ts';
import type { WordMarks } from './word-marks.ts';

type Piece = Paragraph | Table;

/** Where parts stand: in which list, at which level, in a quotation or not. */
interface Place {
  list?: { reference: string; instance: number; level: number } | undefined;
  style?: string;
  /** No page ends after it. */
  keepNext?: boolean;
  /** Where it begins, in twips. */
  left?: number;
}

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The parts as paragraphs and tables. */
export const bodyOf = (parts: readonly Part[], sheet: Sheet, marks: WordMarks): Piece[] =>
  new Body(sheet, marks).pieces(parts, {});

/** Counts lists, so that each begins to number anew. */
class Body {
  #lists = 0;
  readonly #sheet: Sheet;
  readonly #marks: WordMarks;

  constructor(sheet: Sheet, marks: WordMarks) {
    this.#sheet = sheet;
    this.#marks = marks;
  }

  /** What no page may end after holds for the last of the parts, and among them for those that lead on. */
  pieces(parts: readonly Part[], place: Place): Piece[] {
    return parts.flatMap((part, index) => {
      const isLast = index === parts.length - 1;
      return this.#piece(part, {
        ...place,
        keepNext: leadsOn(part, parts[index + 1]) || (isLast && place.keepNext === true),
      });
    });
  }

  #piece(part: Part, place: Place): Piece[] {
    switch (part.kind) {
      case 'heading': {
        const heading = headingLevels[part.level - 1] ?? HeadingLevel.HEADING_3;
        return [new Paragraph({ heading, children: anchored(part.block, children(part.runs)) })];
      }
      case 'byline':
        return [
          new Paragraph({
            style: 'Byline',
            outlineLevel: part.level - 1,
            children: [this.#marks.of(part.runs), ...anchored(part.block, children(part.runs))],
          }),
        ];
      case 'paragraph':
        return [paragraph(part.runs, place)];
      case 'line':
        return [this.#line(part)];
      case 'note':
        return [this.#small('Note', part.runs, place)];
      case 'code':
        return [this.#small('Verbatim', [{ text: part.text }], place)];
      case 'quote':
        return this.#quote(part.parts, place);
      case 'list':
        return this.#list(part, place);
      case 'table':
        return [partTable(part, this.#marks, place.keepNext), spacer(place)];
      case 'facts':
        return [factTable(part.facts, this.#marks, place.keepNext), spacer(place)];
      case 'rule':
        return [new Paragraph({ style: 'Rule', ...held(place) })];
    }
  }

  #small(style: string, runs: readonly Run[], place: Place): Paragraph {
    return new Paragraph({ style, ...held(place), children: [this.#marks.of(runs), ...children(runs)] });
  }

  #line({ align, runs, isRuled }: Extract<Part, { kind: 'line' }>): Paragraph {
    return new Paragraph({
      style: isRuled ? 'SignatureLine' : 'SingleLine',
      ...(isRuled && { keepNext: true }),
      alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT,
      children: [this.#marks.of(runs), ...children(runs)],
    });
  }

  /** Without the list: a quotation within an item takes no number, but begins where the item does. */
  #quote(parts: readonly Part[], { list, left = 0, keepNext = false }: Place): Piece[] {
    const outer = left + (list ? listIndent(list.level) : 0);
    return this.pieces(parts, { style: 'Citation', left: outer + quoteIndent[this.#sheet], keepNext });
  }

  /** The first paragraph of an item has its mark; the rest of it stands below without one. */
  #list({ ordered, start, items }: Extract<Part, { kind: 'list' }>, place: Place): Piece[] {
    const level = Math.min(deepestList, place.list ? place.list.level + 1 : 0);
    this.#lists += 1;
    const list = { reference: ordered ? numberingFrom(start) : bullets, instance: this.#lists, level };
    return items.flatMap((parts, index) => {
      const keepNext = place.keepNext === true && index === items.length - 1;
      const [first, ...rest] = parts;
      const head = first?.kind === 'paragraph' ? first.runs : [];
      const tail = first?.kind === 'paragraph' || first === undefined ? rest : parts;
      return [
        paragraph(head, { ...place, list, keepNext: keepNext && tail.length === 0 }),
        ...tail.flatMap((part, at) => {
          const below = { ...place, list, keepNext: keepNext && at === tail.length - 1 };
          return part.kind === 'paragraph' ? [continued(part.runs, below)] : this.#piece(part, below);
        }),
      ];
    });
  }
}

const paragraph = (runs: readonly Run[], place: Place): Paragraph =>
  new Paragraph({
    children: children(runs),
    ...held(place),
    ...(place.style !== undefined && { style: place.style }),
    ...(place.list && { numbering: place.list, spacing: { after: 60 } }),
    ...indentOf(place),
  });

/** Nothing where the style or the numbering says it already. */
const indentOf = ({ list, left }: Place): { indent?: { left: number; hanging?: number } } => {
  if (left === undefined) return {};
  return { indent: list ? { left: left + listIndent(list.level), hanging: listIndent(0) } : { left } };
};

const continued = (runs: readonly Run[], { list, left = 0, style, ...place }: Place): Paragraph =>
  new Paragraph({
    children: children(runs),
    ...held(place),
    ...(style !== undefined && { style }),
    indent: { left: left + listIndent(list?.level ?? 0) },
  });

/** Between two tables, which a word processor would otherwise join. */
const spacer = (place: Place): Paragraph =>
  new Paragraph({ ...held(place), spacing: { ...auto, line: 120, before: 0, after: 0 } });

const held = ({ keepNext }: Place): { keepNext?: true } => (keepNext ? { keepNext: true } : {});

const anchored = (block: number | undefined, runs: ParagraphChild[]): ParagraphChild[] =>
  block === undefined ? runs : [new Bookmark({ id: placeOf(block), children: runs })];
