import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text that counts, and where it stands: UTF-16 units from `start` to before `end`. */
export interface Word {
  /** What it is looked up by. */
  term: string;
  start: number;
  end: number;
}

/** A number with its dots is one word; the ordinal signs end one. */
const word = /\d{1,3}(?:\.\d{3})+(?!\d)|[^\P{L}ºª][\p{L}\p{M}\p{N}]*|\p{N}[\p{N}\p{M}]*/gu;

/** Longer words are cut, so that one of them cannot be an index entry of any size. */
const longestTerm = 40;

/** The words of a text that say something, in order. Texts of the same words in any spelling give the same terms. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    const term = termOf(match[0]);
    if (term) yield { term, start: match.index, end: match.index + match[0].length };
  }
}

/** The term of one written word; undefined for a stop word or a lone letter. */
const termOf = (written: string): string | undefined => {
  const known = terms.get(written);
  if (known !== undefined) return known || undefined;
  if (terms.size >= remembered) terms.clear();
  const term = makeTerm(written);
  // A word as long as a text is not worth remembering.
  if (written.length <= longestTerm) terms.set(written, term);
  return term || undefined;
};

const makeTerm = (written: string): string => {
  const folded = fold(written).slice(0, longestTerm).toWellFormed();
  if (/^[\d.]+$/.test(folded)) return folded.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return folded.length < 2 || stopWords.has(folded) ? '' : stem(folded);
};

const remembered = 50_000;
/** Stems found before; courts use few words often. Empty for a word that does not count. */
const terms = new Map<string, string>();
