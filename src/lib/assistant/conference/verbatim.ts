/** Quotations of fewer words are names and terms, not words of a source. */
const leastWords = 6;
/** UTF-16 units of a quotation that is compared. */
const mostQuoted = 8_000;

/** What an omission is written with. */
const omission = /[([]\s?(?:\.{3}|…)\s?[)\]]|\.{3}|…/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The quotation's words in order, a part for each stretch without an omission. */
const partsOf = (quotation: string): string[] =>
  quotation
    .split(omission)
    .map((part) =>
      evened(part)
        .replace(/^[.,;:]{1,9}|[.,;:]{1,9}$/gu, '')
        .trim(),
    )
    .filter((part) => part !== '');

/** True where the quotation is long enough to be compared, and not longer than is compared. */
export const isComparable = (quotation: string): boolean =>
  quotation.length <= mostQuoted && wordsIn(partsOf(quotation).join(' ')).length >= leastWords;

/** The words of an evened text. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A text that quotations are compared with. Marks, dashes, blanks, the case of letters and invisible characters are
 * typography, and so is the bracket around a letter that a quotation changed: `[A] recusa`.
 */
export class QuotedSource {
  readonly #text: string;

  constructor(source: string) {
    this.#text = evened(source);
  }

  /** True where the source has the words, whole and one part after the other where something is left out. */
  has(quotation: string): boolean {
    const parts = partsOf(quotation);
    let from = 0;
    for (const part of parts) {
      const at = this.#find(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return parts.length > 0;
  }

  /** The place of whole words at or after another; -1 where there is none. */
  #find(words: string, from: number): number {
    let at = this.#text.indexOf(words, from);
    while (at >= 0 && !this.#isWhole(at, words.length)) {
      // Within one word of the source no other place is whole.
      let next = at + 1;
      while (next < this.#text.length && letterOrDigit.test(this.#text.charAt(next))) next += 1;
      at = this.#text.indexOf(words, next);
    }
    return at;
  }

  #isWhole(at: number, length: number): boolean {
    const isJoined = (left: number) =>
      letterOrDigit.test(this.#text.charAt(left)) && letterOrDigit.test(this.#text.charAt(left + 1));
    return !isJoined(at - 1) && !isJoined(at + length - 1);
  }
}

/** A text without what is typography alone. */
export const evened = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[“”„«»‘’´`'"*_]/gu, '')
    .replace(/\[(\p{L})\]/gu, '$1')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s?-\s?/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/º|°/gu, 'º')
    .trim()
    .toLocaleLowerCase('pt-BR');
