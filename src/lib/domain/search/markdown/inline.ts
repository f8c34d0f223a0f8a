import type { Hidden } from '../read-text.ts';
import { Emphasis } from './emphasis.ts';

/** Parts of a text that are read as one paragraph: its lines without what stands before them. */
export type Paragraph = readonly (readonly [from: number, to: number])[];

const special = /[\\`*_~[\]<&]/g;
const sign = /[!-/:-@[-`{-~]/;
const entity = /&(?:(amp|lt|gt|quot|nbsp)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/y;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
/** An address that stands for itself: the parts of one that are looked at are bounded. */
const address = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@:]{1,64}@[^\s<>@:]{1,255})>/iy;
/** Levels of parentheses within the address of a link. An address is read anew from each of them. */
const deepest = 4;
/** The title of a link, and the end of the link after it. */
const titled = /[ \t\n]+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')[ \t]*\)/y;
const label = /\[([^[\]\n]{0,200})\]/y;

/** Hides the marks of a paragraph: emphasis, code, links with their addresses, escapes. */
export class Inline {
  readonly #text: string;
  readonly #hidden: Hidden;
  readonly #labels: ReadonlySet<string>;
  #next = -1;

  constructor(text: string, hidden: Hidden, labels: ReadonlySet<string>) {
    this.#text = text;
    this.#hidden = hidden;
    this.#labels = labels;
  }

  read(paragraph: Paragraph): void {
    const emphasis = new Emphasis(this.#hidden);
    const brackets: number[] = [];
    const codeEnds = this.#codeEnds(paragraph);
    let from = 0;
    for (const [start, end] of paragraph) {
      from = Math.max(start, from);
      for (let at = this.#nextMark(from); at < end; at = this.#nextMark(from))
        from = this.#mark(at, end, emphasis, brackets, codeEnds);
    }
  }

  /** The first mark from a place on. What was found behind a line is remembered for the lines after it. */
  #nextMark(from: number): number {
    if (this.#next >= from) return this.#next;
    special.lastIndex = from;
    this.#next = special.exec(this.#text)?.index ?? Number.POSITIVE_INFINITY;
    return this.#next;
  }

  /** Treats the sign at a place, and gives the place after what belongs to it. */
  #mark(
    at: number,
    end: number,
    emphasis: Emphasis,
    brackets: number[],
    codeEnds: ReadonlyMap<number, number>,
  ): number {
    const character = this.#text.charAt(at);
    switch (character) {
      case '\\':
        return this.#escape(at, end);
      case '`':
        return this.#code(at, codeEnds);
      case '[':
        brackets.push(at);
        return at + 1;
      case ']':
        return this.#link(at, brackets);
      case '<':
        return this.#address(at);
      case '&':
        return this.#entity(at);
      default: {
        const after = runEnd(this.#text, at, end);
        emphasis.take(character, at, after, this.#text.charAt(at - 1), this.#text.charAt(after));
        return after;
      }
    }
  }

  #escape(at: number, end: number): number {
    if (at + 1 < end && !sign.test(this.#text.charAt(at + 1))) return at + 1;
    this.#hidden.hide(at, at + 1);
    return at + 2;
  }

  #code(at: number, ends: ReadonlyMap<number, number>): number {
    const after = runEnd(this.#text, at, this.#text.length);
    const closing = ends.get(at);
    if (closing === undefined) return after;
    this.#hidden.hide(at, after);
    this.#hidden.hide(closing, closing + after - at);
    return closing + after - at;
  }

  /** For each run of backticks the next one of the same length. */
  #codeEnds(paragraph: Paragraph): ReadonlyMap<number, number> {
    const ends = new Map<number, number>();
    const last = new Map<number, number>();
    for (const [start, end] of paragraph.toReversed())
      for (let at = end - 1; at >= start; at -= 1) {
        if (this.#text.charAt(at) !== '`') continue;
        const after = at + 1;
        while (at > start && this.#text.charAt(at - 1) === '`') at -= 1;
        const next = last.get(after - at);
        if (next !== undefined) ends.set(at, next);
        last.set(after - at, at);
      }
    return ends;
  }

  #link(at: number, brackets: number[]): number {
    const open = brackets.pop();
    if (open === undefined) return at + 1;
    const within = this.#text.slice(open + 1, Math.min(at, open + 202));
    const isNote = within.startsWith('^') && within.length > 1 && !/\s/.test(within);
    if (isNote) {
      this.#hidden.hide(open, at + 1);
      return at + 1;
    }
    const end = this.#linkEnd(at + 1) ?? (this.#labels.has(labelOf(within)) ? at + 1 : undefined);
    if (end === undefined) return at + 1;
    this.#hidden.hide(this.#text.charAt(open - 1) === '!' ? open - 1 : open, open + 1);
    this.#hidden.hide(at, end);
    return end;
  }

  /** Where the address or the label after a link's text ends; undefined where there is none. */
  #linkEnd(at: number): number | undefined {
    if (this.#text.charAt(at) === '[') {
      label.lastIndex = at;
      const written = label.exec(this.#text);
      return written && this.#labels.has(labelOf(written[1] ?? '')) ? at + written[0].length : undefined;
    }
    if (this.#text.charAt(at) !== '(') return undefined;
    let depth = 0;
    for (let place = at; place < this.#text.length && depth <= deepest; place += 1) {
      const character = this.#text.charAt(place);
      if (character === '(') depth += 1;
      else if (character === ')') {
        depth -= 1;
        if (depth === 0) return place + 1;
      } else if (character === '\\') place += 1;
      else if (/\s/.test(character)) return this.#titleEnd(place);
    }
    return undefined;
  }

  #titleEnd(at: number): number | undefined {
    titled.lastIndex = at;
    return titled.test(this.#text) ? titled.lastIndex : undefined;
  }

  #address(at: number): number {
    address.lastIndex = at;
    if (!address.test(this.#text)) return at + 1;
    const end = address.lastIndex;
    this.#hidden.hide(at, at + 1);
    this.#hidden.hide(end - 1, end);
    return end;
  }

  #entity(at: number): number {
    entity.lastIndex = at;
    const [whole, name, decimal, hexadecimal] = entity.exec(this.#text) ?? [];
    if (whole === undefined) return at + 1;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const isCode = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    const character = name === undefined ? (isCode ? String.fromCodePoint(code) : '\ufffd') : named[name];
    this.#hidden.replace(at, at + whole.length, character ?? '\ufffd');
    return at + whole.length;
  }
}

/** Labels of links are compared without capitals. */
export const labelOf = (written: string): string => written.trim().toLowerCase();

const runEnd = (text: string, at: number, end: number): number => {
  let after = at + 1;
  while (after < end && text.charAt(after) === text.charAt(at)) after += 1;
  return after;
};
