import type { Hidden } from '../read-text.ts';
import { labelOf, type Paragraph } from './inline.ts';

const quote = /[ \t]*>[ \t]?/y;
/** Those before a line of code within quotations. */
const quotes = /^(?:>[ \t]?){1,20}/;
const bullet = /[ \t]*[-+*](?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/my;
const numbered = /[ \t]*\d{1,9}[.)](?:[ \t]+|$)/my;
const fence = /[ \t]*(`{3,}(?=[^`\n]*$)|~{3,})/my;
const heading = /[ \t]*#{1,6}(?:[ \t]+|$)/my;
const rule = /[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/my;
const underline = /[ \t]*(?:=+|-+)[ \t]*$/my;
const definition = /[ \t]*\[([^[\]\n^]{1,200})\]:[ \t]*\S/y;
const note = /[ \t]*\[\^[^[\]\s]{1,200}\]:[ \t]*/y;

/** Marks within one another at the beginning of a line; a text with more is shown as it is written. */
const deepest = 20;

/** Reads a text line by line: hides what stands before the words of each, and divides them into paragraphs. */
export class Lines {
  readonly #text: string;
  readonly #hidden: Hidden;
  readonly #paragraphs: Paragraph[] = [];
  readonly #labels = new Set<string>();
  #paragraph: [from: number, to: number][] = [];
  /** The marks that began the code in which the line stands. */
  #fence = '';
  #isTable = false;

  constructor(text: string, hidden: Hidden) {
    this.#text = text;
    this.#hidden = hidden;
  }

  read(): { paragraphs: readonly Paragraph[]; labels: ReadonlySet<string> } {
    for (let start = 0; start < this.#text.length; ) {
      const end = this.#endOf(start);
      this.#line(start, end);
      start = end + 1;
    }
    this.#endParagraph();
    return { paragraphs: this.#paragraphs, labels: this.#labels };
  }

  #line(start: number, end: number): void {
    if (this.#fence !== '') {
      this.#code(start, end);
      return;
    }
    const from = this.#afterMarks(start, end);
    if (from !== start) this.#isTable = false;
    const isTaken =
      this.#isBlank(from, end) ||
      this.#isFence(from, end) ||
      this.#isRule(from, end) ||
      this.#isHeading(from, end) ||
      this.#isRow(from, end) ||
      this.#defines(from, end);
    if (!isTaken) this.#paragraph.push([from, end]);
  }

  #isBlank(from: number, end: number): boolean {
    if (this.#text.slice(from, end).trim() !== '') return false;
    this.#endBlock();
    return true;
  }

  #isFence(from: number, end: number): boolean {
    const opening = this.#match(fence, from);
    if (!opening) return false;
    this.#endBlock();
    this.#fence = opening[1] ?? '';
    this.#hidden.hide(from, end);
    return true;
  }

  /** A line between parts, or one that makes a heading of the words above it. */
  #isRule(from: number, end: number): boolean {
    const isUnderline = this.#paragraph.length > 0 && this.#match(underline, from) !== null;
    if (!isUnderline && !this.#match(rule, from)) return false;
    this.#hidden.hide(from, end);
    this.#endBlock();
    return true;
  }

  /** The end of the marks of quotations and lists with which a line begins; they end the paragraph before. */
  #afterMarks(start: number, end: number): number {
    let from = start;
    let isMark = true;
    for (let level = 0; isMark && level < deepest; level += 1) {
      isMark = false;
      for (const mark of [quote, bullet]) {
        if (mark === bullet && this.#match(rule, from)) continue;
        const found = this.#match(mark, from);
        if (!found || from + found[0].length > end) continue;
        if (mark === bullet) this.#endParagraph();
        this.#hidden.hide(from, from + found[0].length);
        from += found[0].length;
        isMark = true;
      }
      const number = this.#match(numbered, from);
      if (number && number[0].trim() !== '' && from + number[0].length <= end) {
        this.#endParagraph();
        from += number[0].length;
        isMark = true;
      }
    }
    return from;
  }

  #code(start: number, end: number): void {
    const line = this.#text.slice(start, end).trim().replace(quotes, '');
    const isEnd = line.length >= this.#fence.length && line === this.#fence.charAt(0).repeat(line.length);
    if (!isEnd) return;
    this.#fence = '';
    this.#hidden.hide(start, end);
  }

  #isHeading(from: number, end: number): boolean {
    const head = this.#match(heading, from);
    if (!head) return false;
    const words = from + head[0].length;
    const last = this.#headingEnd(words, end);
    this.#endBlock();
    this.#hidden.hide(from, words);
    this.#hidden.hide(last, end);
    this.#paragraphs.push([[words, last]]);
    return true;
  }

  /** Where the words of a heading end: before marks that close it and stand apart. */
  #headingEnd(words: number, end: number): number {
    const line = this.#text.slice(words, end).trimEnd();
    let last = line.length;
    while (line.charAt(last - 1) === '#') last -= 1;
    const isApart = last < line.length && (last === 0 || /[ \t]/.test(line.charAt(last - 1)));
    return isApart ? words + line.slice(0, last).trimEnd().length : end;
  }

  /** A definition of a link's address is not shown, and of one of a note its text is. */
  #defines(from: number, end: number): boolean {
    if (this.#paragraph.length > 0) return false;
    const ofNote = this.#match(note, from);
    if (ofNote) {
      this.#hidden.hide(from, from + ofNote[0].length);
      this.#paragraph.push([from + ofNote[0].length, end]);
      return true;
    }
    const found = this.#match(definition, from);
    if (!found) return false;
    this.#labels.add(labelOf(found[1] ?? ''));
    this.#hidden.hide(from, end);
    return true;
  }

  /** Whether a line is the head of a table: the one below it has nothing but dashes and borders. */
  #beginsTable(from: number, end: number): boolean {
    if (!this.#text.slice(from, end).includes('|')) return false;
    const next = end + 1;
    const below = this.#text.slice(next, this.#endOf(next));
    return below.includes('|') && below.includes('-') && isBorder(below);
  }

  #isRow(from: number, end: number): boolean {
    if (!this.#isTable && !this.#beginsTable(from, end)) return false;
    if (!this.#isTable) this.#endParagraph();
    this.#isTable = true;
    if (isBorder(this.#text.slice(from, end))) this.#hidden.hide(from, end);
    else this.#readCells(from, end);
    return true;
  }

  #readCells(from: number, end: number): void {
    const line = this.#text.slice(from, end);
    const first = from + line.length - line.trimStart().length;
    const last = from + line.trimEnd().length - 1;
    let cell = from;
    for (let at = from; at < end; at += 1) {
      const character = this.#text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '|') {
        if (at === first || at === last) this.#hidden.hide(at, at + 1);
        else this.#hidden.replace(at, at + 1, '·');
        this.#paragraphs.push([[cell, at]]);
        cell = at + 1;
      }
    }
    this.#paragraphs.push([[cell, end]]);
  }

  #endBlock(): void {
    this.#isTable = false;
    this.#endParagraph();
  }

  #endParagraph(): void {
    if (this.#paragraph.length > 0) this.#paragraphs.push(this.#paragraph);
    this.#paragraph = [];
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? this.#text.length : end;
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
}

const isBorder = (line: string): boolean => /^[|:\- \t\r]*$/.test(line);
