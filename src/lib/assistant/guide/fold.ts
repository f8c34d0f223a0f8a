import { composed } from '#/lib/domain/text.ts';

/** A text in lower case without accents, that can still say how a place is written in the original. */
export class FoldedText {
  readonly #original: string;
  readonly #folded: string;

  constructor(original: string) {
    // One unit for each unit of the original, so that places stay the same.
    this.#original = original;
    this.#folded = Array.from({ length: original.length }, (_, index) =>
      foldUnit(original.charAt(index)),
    ).join('');
  }

  /** The first place where a word begins with the stem, as it is written, to the end of its last word. */
  wordAt(stem: string): string | undefined {
    let from = 0;
    for (;;) {
      const at = this.#folded.indexOf(stem, from);
      if (at < 0) return undefined;
      if (!isLetter(this.#folded.charAt(at - 1)))
        return this.#original.slice(at, this.#endOfWord(at + stem.length));
      from = at + 1;
    }
  }

  #endOfWord(index: number): number {
    let end = index;
    while (isLetter(this.#folded.charAt(end))) end += 1;
    return end;
  }
}

export const fold = (text: string): FoldedText => new FoldedText(composed(text));

const isLetter = (unit: string): boolean => /[\p{L}\d]/u.test(unit);

const foldUnit = (unit: string): string => {
  const [base = unit] = unit.toLowerCase().normalize('NFD');
  return base.length === 1 ? base : unit;
};
