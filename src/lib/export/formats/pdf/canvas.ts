import type PDFDocument from 'pdfkit';
import type { Line, Segment } from './lines.ts';
import { paper } from './paper.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Pdf['struct']>;

/** An element of the document's structure, which screen readers follow (ISO 32000-1, 14.7). */
export interface Element {
  tag: string;
  struct: Struct;
}

interface ElementOptions {
  /** What the head of a table is one for. */
  scope?: 'Row' | 'Column';
  /** The marks of a list's items. */
  numbering?: 'Decimal' | 'Disc';
}

/** The entries of an element's dictionary; the library's types do not have it. */
const attributesOf = (struct: Struct): Record<string, unknown> =>
  (struct as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;

/** The name under which a block can be reached within the document. */
const placeOf = (block: number): string => `bloco-${block}`;

/** Draws on the pages of a document, and says of each stroke which element it belongs to or that it is decoration. */
export class Canvas {
  readonly #pdf: Pdf;
  readonly #blocks: ReadonlySet<number>;
  #marked: Element | 'decoration' | undefined;

  /** `blocks` are the numbers that can be led to. */
  constructor(pdf: Pdf, blocks: ReadonlySet<number>) {
    this.#pdf = pdf;
    this.#blocks = blocks;
  }

  element(tag: string, parent: Element | undefined, options: ElementOptions = {}): Element {
    const { numbering, ...known } = options;
    const struct = this.#pdf.struct(tag as 'P', known as object);
    if (numbering) attributesOf(struct).A = { O: 'List', ListNumbering: numbering };
    if (parent) parent.struct.add(struct);
    else this.#pdf.addStructure(struct);
    return { tag, struct };
  }

  newPage(): void {
    this.endMark();
    this.#pdf.addPage();
  }

  /** Draws a line of text whose box begins at `top`. */
  line(line: Line, left: number, top: number, leading: number, element: Element | 'decoration'): void {
    const baseline = paper.top + top + leading * 0.74;
    for (const segment of line) this.#segment(segment, left, baseline, element);
  }

  /** A horizontal line, or any filled area; said to be decoration. Measures as in `line`. */
  fill(left: number, top: number, width: number, height: number, color: string): void {
    this.#mark('decoration');
    this.#pdf.rect(paper.left + left, paper.top + top, width, height).fill(color);
  }

  /** Makes the place one that links lead to. */
  arrive(block: number, top: number): void {
    this.#pdf.addNamedDestination(placeOf(block), 'XYZ', paper.left, paper.top + top - 6, null);
  }

  endMark(): void {
    if (this.#marked) this.#pdf.endMarkedContent();
    this.#marked = undefined;
  }

  #segment(segment: Segment, left: number, baseline: number, element: Element | 'decoration'): void {
    const x = paper.left + left + segment.x;
    const target = this.#targetOf(segment);
    const owner = target !== undefined && element !== 'decoration' ? this.element('Link', element) : element;
    this.#mark(owner);
    this.#pdf
      .font(segment.font)
      .fontSize(segment.size)
      .fillColor(segment.href ? paper.link : segment.color)
      // What kept words together on the page is a plain space to who searches or copies.
      .text(segment.text.replaceAll('\u00a0', ' '), x, baseline - segment.rise, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
    if (segment.strike) {
      this.#pdf.rect(x, baseline - segment.size * 0.27, segment.width, 0.6).fill(segment.color);
    }
    if (target !== undefined && owner !== 'decoration') this.#link(segment, x, baseline, owner);
  }

  #targetOf({ href, block }: Segment): string | undefined {
    if (href !== undefined) return href;
    return block !== undefined && this.#blocks.has(block) ? placeOf(block) : undefined;
  }

  #link(segment: Segment, x: number, baseline: number, { struct }: Element): void {
    const [top, height] = [baseline - segment.size * 0.8, segment.size * 1.1];
    const options = { structParent: struct, Contents: new String(segment.text) } as object;
    if (segment.href !== undefined) this.#pdf.link(x, top, segment.width, height, segment.href, options);
    else this.#pdf.goTo(x, top, segment.width, height, placeOf(segment.block ?? 0), options);
  }

  #mark(owner: Element | 'decoration'): void {
    if (owner === this.#marked) return;
    this.endMark();
    if (owner === 'decoration') this.#pdf.markContent('Artifact', { type: 'Layout' });
    else owner.struct.add(this.#pdf.markStructureContent(owner.tag as 'P'));
    this.#marked = owner;
  }
}
