import { fold } from '../../library/fold.ts';
import { letterSet } from './edit-distance.ts';
import { isCommon, isForm, isParticle, spelledOut } from './name-words.ts';
import { spellingKey } from './spelling-key.ts';

export interface NameWord {
  text: string;
  /** See `spellingKey`. */
  key: string;
  /** See `letterSet`; of the key. */
  letters: number;
  /** True for a word that the same name may lack. */
  isCommon: boolean;
}

/** A name as it is compared. */
export interface NameForm {
  /** Without particles, company forms and accents; a name before a comma goes to the end. */
  words: readonly NameWord[];
  /** The keys of the words as one, for words that are written together or apart. */
  joined: string;
  letters: number;
}

/** Words of a name that are compared, and letters of one of them. */
const most = { words: 16, letters: 40, known: 20_000 };

const known = new Map<string, NameForm>();

/** The form of a name; those made last are kept, since a check compares the same parties again and again. */
export const nameForm = (name: string): NameForm => {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= most.known) known.clear();
  const form = makeForm(name);
  known.set(name, form);
  return form;
};

const makeForm = (name: string): NameForm => {
  const written = wordsOf(inOrder(fold(name.replace(familySa, 'saa'))));
  const kept = written.filter((word) => !isParticle(word) && !isForm(word));
  const words = (kept.length > 0 ? kept : written).slice(0, most.words).map(toWord);
  const joined = words.map(({ key }) => key).join('');
  return { words, joined, letters: letterSet(joined) };
};

/** The family name Sá, which is not the S.A. of a company. */
const familySa = /(?<!\p{L})s[áÁ](?!\p{L})|(?<=(?<!\p{L})d[aeo]s? )sa(?!\p{L})/giu;

/** `silva, maria da` as `maria da silva`. */
const inOrder = (name: string): string => {
  const [family = '', given = '', ...others] = name.split(',');
  const isReversed = others.length === 0 && wordsOf(given).some((word) => !isForm(word));
  return isReversed ? `${given} ${family}` : name;
};

const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<!\p{L})s[./ ]{1,2}a(?!\p{L})/gu, ' ')
    .replace(/massa falida|em recuperacao judicial|em liquidacao/g, ' ')
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const toWord = (written: string): NameWord => {
  const text = spelledOut(written.slice(0, most.letters));
  const key = spellingKey(text);
  return { text, key, letters: letterSet(key), isCommon: isCommon(text) };
};
