import type { ExportDocument, Part, Run, Sheet } from '../../document.ts';
import { leadsOn } from '../leads-on.ts';
import { justified, offsetOf } from './align.ts';
import type { Box } from './box.ts';
import type { Canvas, Element } from './canvas.ts';
import type { Faces } from './faces.ts';
import { breakLines, type Line, type Look } from './lines.ts';
import { type Looks, looksOf, paper, quoteIndent } from './paper.ts';
import { factBoxes, tableBoxes } from './tables.ts';

/** Where parts stand: how far in, and in which element of the structure. */
interface Place {
  left: number;
  width: number;
  parent: Element;
  /** Within a quotation. */
  isQuoted?: boolean;
}

interface TextOptions {
  before: number;
  /** Whether it stays with what comes after it. */
  keep?: boolean;
  onFirst?: (canvas: Canvas, top: number) => void;
  /** Where the lines stand; as wide as the column where they are justified. */
  align?: 'center' | 'right' | 'justify' | undefined;
}

/** Tells of a heading as it is drawn, for the outline. */
export type OnHeading = (level: number, text: string) => void;

/** Turns a document into boxes in their order; the structure for screen readers grows in the same order. */
export class Layout {
  readonly #canvas: Canvas;
  readonly #faces: Faces;
  readonly #onHeading: OnHeading;
  readonly #sheet: Sheet;
  readonly #looks: Looks;
  /** Of the heading above; the title is at 0. */
  #level = 0;

  constructor(canvas: Canvas, faces: Faces, sheet: Sheet, onHeading: OnHeading) {
    this.#canvas = canvas;
    this.#faces = faces;
    this.#onHeading = onHeading;
    this.#sheet = sheet;
    this.#looks = looksOf[sheet];
  }

  document(document: ExportDocument): Box[] {
    const parent = this.#canvas.element('Document', undefined);
    const place = { left: 0, width: paper.textWidth, parent };
    return [...this.#opening(document, place), ...this.#parts(document.parts, place)];
  }

  #opening({ title, subtitle, about, letterhead, sheet }: ExportDocument, place: Place): Box[] {
    const isSent = sheet === 'document';
    const text = (content: string, look: Look, tag: string, before: number) =>
      this.#text([{ text: content }], look, this.#canvas.element(tag, place.parent), place, {
        before,
        keep: true,
        align: isSent ? 'center' : undefined,
      });
    return [
      ...letterhead.flatMap((line) => text(line, this.#looks.about, 'P', 0)),
      ...(subtitle === '' ? [] : text(subtitle, this.#looks.kicker, 'P', 0)),
      ...text(title, this.#looks.title, 'H1', isSent && letterhead.length > 0 ? 24 : 3),
      ...about.flatMap((line, index) => text(line, this.#looks.about, 'P', index === 0 ? 8 : 0)),
      ...(isSent ? [] : [this.#rule(place, 10, 0.8, paper.second)]),
    ];
  }

  #parts(parts: readonly Part[], place: Place): Box[] {
    return parts.flatMap((part, index) => {
      const boxes = this.#part(part, place, parts[index - 1]);
      return leadsOn(part, parts[index + 1]) ? held(boxes) : boxes;
    });
  }

  #part(part: Part, place: Place, previous: Part | undefined): Box[] {
    switch (part.kind) {
      case 'heading':
        return this.#heading(part, place, previous);
      case 'byline':
        return this.#text(part.runs, this.#looks.byline, this.#headingElement(part.level, place), place, {
          before: 16,
          keep: true,
          onFirst: arriving(part.block),
        });
      case 'paragraph':
        return this.#text(
          part.runs,
          place.isQuoted ? this.#looks.quote : this.#looks.body,
          this.#element('P', place),
          place,
          {
            before: isHead(previous) ? 3 : 7,
            align: this.#sheet === 'document' ? 'justify' : undefined,
          },
        );
      case 'line':
        return this.#single(part, place);
      case 'note':
        return this.#text(part.runs, this.#looks.note, this.#element('P', place), place, {
          before: isHead(previous) ? 1 : 6,
          keep: previous?.kind === 'heading',
        });
      case 'code':
        return this.#code(part.text, place);
      case 'quote':
        return this.#quote(part.parts, place);
      case 'list':
        return this.#list(part, place);
      case 'table':
        return tableBoxes(part, this.#tools, place);
      case 'facts':
        return factBoxes(part.facts, this.#tools, place);
      case 'rule':
        return [this.#rule(place, 10, 0.5, paper.line)];
    }
  }

  get #tools() {
    return { canvas: this.#canvas, faces: this.#faces };
  }

  #element(tag: string, { parent }: Place): Element {
    return this.#canvas.element(tag, parent);
  }

  /** No level is left out on the way down (ISO 14289-1, 7.4.2), however the document puts its headings. */
  #headingElement(level: number, place: Place): Element {
    this.#level = Math.min(level, this.#level + 1);
    return this.#element(`H${this.#level + 1}`, place);
  }

  #heading(part: Extract<Part, { kind: 'heading' }>, place: Place, previous: Part | undefined): Box[] {
    const { level, runs, block } = part;
    const look =
      [this.#looks.heading1, this.#looks.heading2, this.#looks.heading3][level - 1] ?? this.#looks.heading3;
    const before = [26, 20, 13][level - 1] ?? 13;
    const text = runs.map((run) => run.text).join('');
    return this.#text(runs, look, this.#headingElement(level, place), place, {
      before: previous?.kind === 'heading' ? before * 0.6 : before,
      keep: true,
      onFirst: (canvas, top) => {
        this.#onHeading(level, text);
        arriving(block)?.(canvas, top);
      },
    });
  }

  /** A paragraph; no page ends after its first line or begins with its last. */
  #text(runs: readonly Run[], look: Look, element: Element, place: Place, options: TextOptions): Box[] {
    const lines = breakLines(runs, look, place.width, this.#faces);
    return lines.map((line, index) => ({
      height: look.leading,
      before: index === 0 ? options.before : 0,
      keep:
        index === lines.length - 1
          ? options.keep === true
          : index === 0 || index === lines.length - 2 || options.keep === true,
      paint: (canvas, top) => {
        if (index === 0) options.onFirst?.(canvas, top);
        const { left, width } = place;
        if (options.align === 'justify') line = justified(line, width, this.#faces);
        const offset = isEdge(options.align) ? offsetOf(options.align, line, width) : 0;
        canvas.line(line, left + offset, top, look.leading, element);
      },
    }));
  }

  /** A line by itself; a ruled one leaves room to sign above its rule. */
  #single({ align, runs, isRuled }: Extract<Part, { kind: 'line' }>, place: Place): Box[] {
    const inner = isRuled ? { ...place, left: place.left + 90, width: place.width - 180 } : place;
    const boxes = this.#text(runs, this.#looks.body, this.#element('P', place), inner, {
      before: isRuled ? 56 : 8,
      keep: true,
      align,
    });
    return isRuled ? [{ ...this.#rule(inner, 56, 0.6, paper.ink), keep: true }, ...unspaced(boxes)] : boxes;
  }

  #code(text: string, place: Place): Box[] {
    const element = this.#canvas.element('Code', this.#element('P', place));
    const width = place.width - 2 * codePadding;
    const lines = text
      .replaceAll('\t', '    ')
      .split('\n')
      .flatMap((line): Line[] =>
        breakLines(
          [{ text: line.replaceAll(' ', '\u00a0'), code: true }],
          this.#looks.code,
          width,
          this.#faces,
        ),
      );
    return lines.map((line, index) => {
      const [above, below] = [index === 0 ? codePadding : 0, index === lines.length - 1 ? codePadding : 0];
      const height = above + this.#looks.code.leading + below;
      return {
        height,
        before: index === 0 ? 8 : 0,
        keep: index === 0 && lines.length > 1,
        paint: (canvas, top) => {
          canvas.fill(place.left, top, place.width, height + (below ? 0 : 0.3), paper.shade);
          canvas.line(line, place.left + codePadding, top + above, this.#looks.code.leading, element);
        },
      };
    });
  }

  #quote(parts: readonly Part[], place: Place): Box[] {
    const parent = this.#element('BlockQuote', place);
    const indent = quoteIndent[this.#sheet];
    const isSent = this.#sheet === 'document';
    const width = place.width - indent - (isSent ? 0 : 8);
    const inner = { left: place.left + indent, width, parent, isQuoted: true };
    return this.#parts(parts, inner).map((box, index) => ({
      ...box,
      paint: (canvas, top, gap) => {
        const above = index === 0 ? 0 : gap;
        if (!isSent) canvas.fill(place.left + 2, top - above, 1.4, box.height + above, paper.line);
        box.paint(canvas, top, gap);
      },
    }));
  }

  #list({ ordered, start, items }: Extract<Part, { kind: 'list' }>, place: Place): Box[] {
    const list = this.#canvas.element('L', place.parent, { numbering: ordered ? 'Decimal' : 'Disc' });
    const widest = ordered ? String(start + items.length - 1).length : 0;
    const indent = ordered ? 14 + 5.6 * widest : 16;
    return items.flatMap((parts, index) => {
      const item = this.#canvas.element('LI', list);
      const label = this.#canvas.element('Lbl', item);
      const parent = this.#canvas.element('LBody', item);
      const marker = ordered ? `${start + index}.` : '•';
      const content: Part[] = parts.length > 0 ? [...parts] : [{ kind: 'paragraph', runs: [] }];
      const boxes = this.#parts(content, { left: place.left + indent, width: place.width - indent, parent });
      const [first, ...rest] = boxes;
      if (!first) return [];
      const paint: Box['paint'] = (canvas, top, gap) => {
        const [line = []] = breakLines([{ text: marker }], this.#looks.body, indent, this.#faces);
        canvas.line(line, place.left + (ordered ? 2 : 4), top, this.#looks.body.leading, label);
        first.paint(canvas, top, gap);
      };
      return [{ ...first, before: index === 0 ? 6 : 3.5, paint }, ...rest];
    });
  }

  #rule(place: Place, before: number, thickness: number, color: string): Box {
    return {
      height: thickness + 4,
      before,
      keep: false,
      paint: (canvas, top) => canvas.fill(place.left, top, place.width, thickness, color),
    };
  }
}

const codePadding = 7;

const isEdge = (align: TextOptions['align']): align is 'center' | 'right' =>
  align === 'center' || align === 'right';

const unspaced = ([first, ...rest]: Box[]): Box[] => (first ? [{ ...first, before: 0 }, ...rest] : []);

/** With the last of them kept on the page of what follows. */
const held = (boxes: Box[]): Box[] =>
  boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keep: true } : box));

const isHead = (part: Part | undefined): boolean => part?.kind === 'heading' || part?.kind === 'byline';

const arriving = (block: number | undefined): TextOptions['onFirst'] | undefined =>
  block === undefined ? undefined : (canvas, top) => canvas.arrive(block, top);
