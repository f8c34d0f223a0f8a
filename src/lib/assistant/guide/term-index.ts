import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { composed } from '#/lib/domain/text.ts';

/** Letters of a term from which on its plural is looked for too: `tre` is not the beginning of `três`. */
const leastForPlural = 4;
/** Terms are looked up by so many first letters. */
const keyLength = 3;

/**
 * Finds terms in texts. A term stands as whole words, in the singular or with `s` or `es`; one that ends in `*` at the
 * beginning of a word. Time grows with the text, whatever the number of terms that share no beginning.
 */
export class TermIndex {
  /** Terms by their first letters. */
  readonly #byKey = new Map<string, string[]>();

  constructor(terms: Iterable<string>) {
    for (const term of new Set(terms)) {
      const key = term.replace(/\*$/u, '').slice(0, keyLength);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), term]);
    }
  }

  /** Adds the terms that the text has and that `words` has not, each with its first words as they are written there. */
  find(text: string, words: Map<string, string>): void {
    const original = composed(text);
    const folded = foldUnits(original).replace(/\s/gu, ' ');
    for (const { index } of folded.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
      for (let length = keyLength; length >= 2; length -= 1) {
        for (const term of this.#byKey.get(folded.slice(index, index + length)) ?? []) {
          if (words.has(term)) continue;
          const end = endOf(folded, index, term);
          if (end !== undefined) words.set(term, original.slice(index, end));
        }
      }
    }
  }
}

/** Where the words of the term end that begin at the place; undefined where it does not stand there. */
const endOf = (folded: string, at: number, term: string): number | undefined => {
  const isBeginning = term.endsWith('*');
  const stem = isBeginning ? term.slice(0, -1) : term;
  if (!folded.startsWith(stem, at)) return undefined;
  let end = at + stem.length;
  while (isLetter(folded.charAt(end))) end += 1;
  const rest = folded.slice(at + stem.length, end);
  const isPlural = stem.length >= leastForPlural && (rest === 's' || rest === 'es');
  return isBeginning || rest === '' || isPlural ? end : undefined;
};

const isLetter = (unit: string): boolean => /[\p{L}\d]/u.test(unit);
