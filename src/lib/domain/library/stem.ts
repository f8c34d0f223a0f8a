import { stemmer } from '@orama/stemmers/portuguese';
import { entryOf } from '../entry-of.ts';
import { fold } from './fold.ts';

/**
 * The stem of a folded Portuguese word, without accents. Plural and gender go first, as the Snowball algorithm leaves
 * `decisão` and `decisões`, `federal` and `federais` apart; then the endings that it knows only with their accents get
 * them back, so that a word has one stem however it was typed.
 */
export const stem = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = singular(word);
  if (single.length < 4) return single;
  const own = ownStem(single);
  if (own) return own;
  const adjective = /^(.{2,}[ao]ri)[ao]$/.exec(single);
  return adjective?.[1] ?? fold(stemmer(accented(single)));
};

/** Words that the algorithm cuts down to the stem of another word: `gravidez` to what `grave` has. */
const ownStems: Readonly<Record<string, string>> = { gravidez: 'gravid' };

/**
 * A word that looks like a participle keeps its ending where too little would be left of it: `gravida` would become what
 * `grave` is, `medida` what `medo` is, `casada` what `caso` is.
 */
const ownStem = (word: string): string | undefined =>
  entryOf(ownStems, word) ?? /^(?:\p{L}{2,4}id|\p{L}{2,3}ad)(?=[ao]$)/u.exec(word)?.[0];

const plurals: readonly (readonly [RegExp, string])[] = [
  [/(.{2})[oa]es$/, '$1ao'],
  [/(.{2})([aou])is$/, '$1$2l'],
  [/^(hot|mot|cart|quart|past|coquet|bord|pinc)eis$/, '$1el'],
  [/(.[vnrpmiu])eis$/, '$1el'],
  [/(.[bctsdgx])eis$/, '$1il'],
  [/^(juri|taxi)s$/, '$1'],
  [/(.[bcdfglmnprstvz])is$/, '$1il'],
  [/(.)ns$/, '$1m'],
  [/(.{2}[rz])es$/, '$1'],
  [/([aeiou])s$/, '$1'],
];

const singular = (word: string): string => {
  const rule = plurals.find(([ending]) => ending.test(word));
  return rule ? word.replace(...rule) : word;
};

/** Endings as Snowball writes them; the longer first. */
const accents: readonly (readonly [string, string])[] = [
  ['ancia', 'ância'],
  ['encia', 'ência'],
  ['avel', 'ável'],
  ['ivel', 'ível'],
  ['cao', 'ção'],
  ['ao', 'ão'],
];

const accented = (word: string): string => {
  const rule = accents.find(([ending]) => word.endsWith(ending));
  return rule ? word.slice(0, -rule[0].length) + rule[1] : word;
};
