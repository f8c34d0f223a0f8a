import { AlignmentType, Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Part, Run } from '../../document.ts';
import { leadsOn } from '../leads-on.ts';
import { placeOf } from './place.ts';
import { children } from './runs.ts';
import { auto, bullets, deepestList, numberingFrom } from './styles.ts';
import { factTable, partTable } from './tables.ts';

type Piece = Paragraph | Table;

/** Where parts stand: in which list, at which level, in a quotation or not. */
interface Place {
  list?: { reference: string; instance: number; level: number } | undefined;
  style?: string;
  /** No page ends after it. */
  keepNext?: boolean;
}

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The parts as paragraphs and tables. */
export const bodyOf = (parts: readonly Part[]): Piece[] => new Body().pieces(parts, {});

/** Counts lists, so that each begins to number anew. */
class Body {
  #lists = 0;

  pieces(parts: readonly Part[], place: Place): Piece[] {
    return parts.flatMap((part, index) =>
      this.#piece(part, leadsOn(part, parts[index + 1]) ? { ...place, keepNext: true } : place),
    );
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
            children: anchored(part.block, children(part.runs)),
          }),
        ];
      case 'paragraph':
        return [paragraph(part.runs, place)];
      case 'line':
        return [alignedLine(part)];
      case 'note':
        return [new Paragraph({ style: 'Note', children: children(part.runs) })];
      case 'code':
        return [new Paragraph({ style: 'Verbatim', children: children([{ text: part.text }]) })];
      case 'quote':
        // Without the list: a quotation within an item takes no number.
        return this.pieces(part.parts, { style: 'Citation' });
      case 'list':
        return this.#list(part, place);
      case 'table':
        return [partTable(part), spacer()];
      case 'facts':
        return [factTable(part.facts), spacer()];
      case 'rule':
        return [new Paragraph({ style: 'Rule' })];
    }
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
      const below = { ...place, list: { ...list, level } };
      return [
        paragraph(head, { ...place, list, keepNext }),
        ...tail.flatMap((part) =>
          part.kind === 'paragraph' ? [continued(part.runs, level)] : this.#piece(part, below),
        ),
      ];
    });
  }
}

const paragraph = (runs: readonly Run[], { list, style, keepNext }: Place): Paragraph =>
  new Paragraph({
    children: children(runs),
    ...(keepNext && { keepNext }),
    ...(style !== undefined && { style }),
    ...(list && { numbering: list, spacing: { after: 60 } }),
  });

const alignedLine = ({ align, runs, isRuled }: Extract<Part, { kind: 'line' }>): Paragraph =>
  new Paragraph({
    style: isRuled ? 'SignatureLine' : 'SingleLine',
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT,
    children: children(runs),
  });

const continued = (runs: readonly Run[], level: number): Paragraph =>
  new Paragraph({ children: children(runs), indent: { left: 360 * (level + 1) } });

/** Between two tables, which a word processor would otherwise join. */
const spacer = (): Paragraph => new Paragraph({ spacing: { ...auto, line: 120, before: 0, after: 0 } });

const anchored = (block: number | undefined, runs: ParagraphChild[]): ParagraphChild[] =>
  block === undefined ? runs : [new Bookmark({ id: placeOf(block), children: runs })];
