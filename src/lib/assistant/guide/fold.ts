import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { composed } from '#/lib/domain/text.ts';

/** Letters of a term from which on its plural is looked for too: `tre` is not the beginning of `três`. */
const leastForPlural = 4;

/** A text in lower case without accents, that can still say how a place is written in the original. */
export class FoldedText {
  readonly #original: string;
  readonly #folded: string;

  constructor(original: string) {
    this.#original = original;
    this.#folded = foldUnits(original).replace(/\s/gu, ' ');
  }

  /**
   * The first place where the term stands as whole words, in the singular or with `s` or `es`, as it is written. A
   * term that ends in `*` is found at the beginning of a word, and given to the end of that word.
   */
  wordAt(term: string): string | undefined {
    const isBeginning = term.endsWith('*');
    const stem = isBeginning ? term.slice(0, -1) : term;
    for (let at = this.#folded.indexOf(stem); at >= 0; at = this.#folded.indexOf(stem, at + 1)) {
      if (isLetter(this.#folded.charAt(at - 1))) continue;
      const end = this.#endOfWord(at + stem.length);
      const rest = this.#folded.slice(at + stem.length, end);
      const isPlural = stem.length >= leastForPlural && (rest === 's' || rest === 'es');
      if (isBeginning || rest === '' || isPlural) return this.#original.slice(at, end);
    }
    return undefined;
  }

  #endOfWord(index: number): number {
    let end = index;
    while (isLetter(this.#folded.charAt(end))) end += 1;
    return end;
  }
}

export const fold = (text: string): FoldedText => new FoldedText(composed(text));

const isLetter = (unit: string): boolean => /[\p{L}\d]/u.test(unit);
