import { caseNumberDigits, caseNumberIn } from '../law/case-number.ts';
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

/**
 * A case number is one word, and so are a CPF, a CNPJ and a number with its dots. The ordinal signs end a word, and a run
 * of more than 200 letters is several words.
 */
const word =
  /(?<!\d)\d{1,7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}(?!\d)|(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|(?<!\d)\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?!\d)|\d{1,3}(?:\.\d{3}){1,20}(?!\d)|[^\P{L}ºª](?:[^\P{L}ºª]|[\p{M}\p{N}]){0,199}|\p{N}[\p{N}\p{M}]{0,199}/gu;

/** Longer words are cut, so that one of them cannot be an index entry of any size. */
const longestTerm = 40;

/** The words of a text that say something, in order. Texts of the same words in any spelling give the same terms. */
export function* wordsOf(text: string): Generator<Word> {
  for (const each of writtenWordsOf(text)) if (each.term) yield each;
}

/** A word as phrases are compared by: what says nothing has no term and counts all the same. */
export interface PhraseWord extends Word {
  /** The term, or the folded word where it has none. */
  unit: string;
}

/** Every word of a text in order. */
export function* everyWordOf(text: string): Generator<PhraseWord> {
  for (const each of writtenWordsOf(text)) yield { ...each, unit: each.term || fold(each.written) };
}

function* writtenWordsOf(text: string): Generator<Word & { written: string }> {
  const { read, placeOf } = withoutSoftHyphens(text);
  for (const { 0: written, index } of read.matchAll(word)) {
    const term = termOf(written);
    yield { term, written, start: placeOf(index), end: placeOf(index + written.length - 1) + 1 };
  }
}

const softHyphen = '\u00ad';

/** The text as it is read, in which a soft hyphen is nothing, and where each of its characters stands in the text given. */
const withoutSoftHyphens = (text: string): { read: string; placeOf: (index: number) => number } => {
  if (!text.includes(softHyphen)) return { read: text, placeOf: (index) => index };
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (text[index] !== softHyphen) places.push(index);
  return { read: text.replaceAll(softHyphen, ''), placeOf: (index) => places[index] ?? text.length };
};

/** The term of one written word; empty for a stop word or a lone letter. */
const termOf = (written: string): string => {
  const known = terms.get(written);
  if (known !== undefined) return known;
  if (terms.size >= remembered) terms.clear();
  const term = makeTerm(written);
  // A word as long as a text is not worth remembering.
  if (written.length <= longestTerm) terms.set(written, term);
  return term;
};

const makeTerm = (written: string): string => {
  const folded = fold(written).slice(0, longestTerm).toWellFormed();
  const number = caseNumberIn(folded);
  // Twenty digits, with or without their marks.
  if (number) return caseNumberDigits(number).replace(/^0+/, '');
  if (/^[\d./-]+$/.test(folded)) return folded.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return folded.length < 2 || stopWords.has(folded) ? '' : stem(folded);
};

const remembered = 50_000;
/** Stems found before; courts use few words often. Empty for a word that does not count. */
const terms = new Map<string, string>();
