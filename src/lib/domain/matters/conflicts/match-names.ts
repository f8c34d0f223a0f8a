import type { ConflictReason } from '../matter-terms.ts';
import { editDistance, mayBeWithin } from './edit-distance.ts';
import { isOtherGender, matchWords, type WordMatch, wordMatches } from './match-words.ts';
import type { NameForm, NameWord } from './name-form.ts';
import type { Work } from './work.ts';

/** How two names stand for one another, the surest first. */
export type NameMatch = Exclude<ConflictReason, 'document' | 'company'>;

/** Whether the names are the same but for their spelling, which takes one step whatever they say. */
export const matchWhole = (one: NameForm, other: NameForm): NameMatch | undefined => {
  if (one.joined === '' || one.joined !== other.joined) return undefined;
  return isSameText(one, other) ? 'name' : 'spelling';
};

/** How one name may be the other's; undefined where it is another name. */
export const matchNames = (one: NameForm, other: NameForm, work: Work): NameMatch | undefined => {
  work.steps += 1;
  if (one.joined === '' || other.joined === '') return undefined;
  if (one.joined === other.joined) return matchWhole(one, other);
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  return matchAligned(short.words, long.words, work) ?? matchJoined(short, long, work);
};

const isSameText = (one: NameForm, other: NameForm): boolean =>
  one.words.map(({ text }) => text).join('') === other.words.map(({ text }) => text).join('');

interface Pair {
  short: number;
  long: number;
  match: WordMatch;
}

const matchAligned = (
  short: readonly NameWord[],
  long: readonly NameWord[],
  work: Work,
): NameMatch | undefined => {
  const candidates = candidatesOf(short, long, work);
  if (!candidates) return undefined;
  work.steps += wordMatches.length * candidates.length;
  const pairs = align(candidates);
  const isPaired = (side: 'short' | 'long', index: number) => pairs.some((pair) => pair[side] === index);
  const missing = short.filter((word, index) => !word.isCommon && !isPaired('short', index));
  if (missing.length > 0) return undefined;
  const more = long.filter((word, index) => !word.isCommon && !isPaired('long', index)).length;
  const telling = pairs.filter((pair) => !short[pair.short]?.isCommon);
  const sure = telling.filter(({ match }) => match !== 'initial' && match !== 'abbreviation').length;
  if (sure === 0 || telling.filter(({ match }) => match === 'typo').length > 2) return undefined;
  if (more === 0) return kindOf(telling);
  return isPart(pairs, { sure, last: { short: short.length - 1, long: long.length - 1 } })
    ? 'part'
    : undefined;
};

const kindOf = (pairs: readonly Pair[]): NameMatch => {
  if (pairs.some(({ match }) => match === 'initial' || match === 'abbreviation')) return 'initials';
  return pairs.every(({ match }) => match === 'same') ? 'name' : 'spelling';
};

/** Three words that two names share, or the first and the last. */
const isPart = (
  pairs: readonly Pair[],
  { sure, last }: { sure: number; last: { short: number; long: number } },
): boolean => {
  if (sure >= 3) return true;
  const isFirst = pairs.some(({ short, long }) => short === 0 && long === 0);
  const isLast = pairs.some(({ short, long }) => short === last.short && long === last.long);
  return sure >= 2 && isFirst && isLast;
};

/** All words that may stand for one another; undefined once a word of the shorter name has none, as in most names. */
const candidatesOf = (
  short: readonly NameWord[],
  long: readonly NameWord[],
  work: Work,
): Pair[] | undefined => {
  const candidates: Pair[] = [];
  for (let index = 0; index < short.length; index += 1) {
    const word = short[index] as NameWord;
    const before = candidates.length;
    for (let place = 0; place < long.length; place += 1) {
      const match = matchWords(word, long[place] as NameWord, work);
      if (match) candidates.push({ short: index, long: place, match });
    }
    if (candidates.length === before && !word.isCommon) return undefined;
  }
  return candidates;
};

/** Pairs each word of the shorter name with one of the longer, the surest matches first; it never goes back on one. */
const align = (candidates: readonly Pair[]): Pair[] => {
  const pairs: Pair[] = [];
  // Bits of the words that are taken: a name has at most 16.
  const taken = { short: 0, long: 0 };
  for (const wanted of wordMatches) {
    for (const pair of candidates) {
      const isTaken = ((taken.short >> pair.short) | (taken.long >> pair.long)) & 1;
      if (pair.match !== wanted || isTaken) continue;
      pairs.push(pair);
      taken.short |= 1 << pair.short;
      taken.long |= 1 << pair.long;
    }
  }
  return pairs;
};

/** Letters of a whole name that may differ. */
const typing = { most: 2, shortest: 10 };

/** Words that are written together or apart, and several typos in one word. */
const matchJoined = (one: NameForm, other: NameForm, work: Work): NameMatch | undefined => {
  const length = Math.min(one.joined.length, other.joined.length);
  if (length < typing.shortest) return undefined;
  if (!mayBeWithin(one.letters, other.letters, typing.most)) return undefined;
  const [first, second] = [one.words[0], other.words[0]];
  if (first && second && isOtherGender(first, second)) return undefined;
  work.steps += 4 * length;
  return editDistance(one.joined, other.joined, typing.most) <= typing.most ? 'spelling' : undefined;
};
