import type { Citation } from '../citation/read-citation.ts';
import { longestItem } from '../item.ts';
import { type BracketedCitation, CitationFinder } from './closing.ts';
import type { TextField } from './labels.ts';
import type { VerbeteHeading } from './verbete.ts';

/** What became of a line: the field of the decision that has it, or why none has it. */
export type LineUse = TextField | 'heading' | 'blank' | 'page';

export interface TextLine {
  /** Counted from 1. */
  at: number;
  /** The last line, for a run of blank ones. */
  to?: number;
  /** What the field has of it: the line without its label. */
  text: string;
  use: LineUse;
  /** True for what follows a citation in the middle of a line: it has the number of the part before. */
  isPart?: boolean;
}

/** The lines of one decision on their way: which field has each, and what has been seen of it so far. */
export class TextRecord {
  readonly lines: TextLine[] = [];
  /** Field that a line without a label goes on with. */
  current: TextField = 'preface';
  heading: VerbeteHeading | undefined;
  citation: Citation | undefined;
  /** True where nothing more belongs to it, unless the next line goes on with a numbered item. */
  isClosed = false;
  /** True once a label of a page was read. */
  isPage = false;
  /** True for an entry of the STJ's bulletin (informativo). */
  isBulletin = false;
  /** The court that the page's own labels tell. */
  pageCourt = '';
  /** The number of the last numbered item: `3. Recurso provido.` */
  lastItem = 0;
  /** UTF-16 units. */
  size = 0;
  readonly #filled = new Set<LineUse>();
  readonly #finder = new CitationFinder();
  #closing: BracketedCitation | undefined;

  /** The first line and the last one. */
  get from(): number {
    return this.lines[0]?.at ?? 0;
  }
  to = 0;

  get isTooLarge(): boolean {
    return this.size > longestItem;
  }

  /** Adds a line, and tells which citations close in it. A record that is too large is only counted. */
  add(line: TextLine): BracketedCitation[] {
    this.to = line.to ?? line.at;
    const last = this.lines.at(-1);
    if (last?.use === 'blank' && line.use === 'blank') last.to = this.to;
    if (this.isTooLarge || (last?.use === 'blank' && line.use === 'blank')) return [];
    this.lines.push(line);
    this.size += line.text.length + 1;
    if (line.text.trim() !== '') this.#filled.add(line.use);
    return this.#finder.take(line.text);
  }

  /** True where a line with something in it has gone to the field. */
  has(field: LineUse): boolean {
    return this.#filled.has(field);
  }

  /** True while nothing but blank lines and lines of the page was read. */
  get isEmpty(): boolean {
    return this.heading === undefined && [...this.#filled].every((use) => use === 'page');
  }

  /** A field's text: its lines in order, blank lines between them as one. */
  text(field: TextField): string {
    let text = '';
    let blanks = 0;
    for (const line of this.lines) {
      if (line.use === field) {
        if (text !== '') text += line.isPart && blanks === 0 ? ' ' : '\n'.repeat(Math.min(blanks, 1) + 1);
        text += line.text;
      }
      blanks = line.use === 'blank' ? blanks + 1 : 0;
    }
    return text.trim();
  }

  /** The record ends with this citation, unless the next line goes on with it. */
  close(found: BracketedCitation): void {
    this.#closing = found;
    this.citation = found.citation;
    this.isClosed = true;
  }

  reopen(): void {
    this.#closing = undefined;
    this.citation = undefined;
    this.isClosed = false;
  }

  /** Takes the citation out of the lines that it stands in, so that the ementa is without it. */
  settle(): void {
    if (!this.#closing) return;
    const { fromLine, toLine, start } = this.#closing;
    for (const [index, line] of this.lines.slice(fromLine, toLine + 1).entries()) {
      if (line.use === 'blank') continue;
      if (index === 0) line.text = line.text.slice(0, start).trimEnd();
      if (index > 0 || line.text.trim() === '') line.use = 'citation';
    }
  }
}
