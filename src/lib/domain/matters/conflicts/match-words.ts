import { editDistance, mayBeWithin } from './edit-distance.ts';
import type { NameWord } from './name-form.ts';
import type { Work } from './work.ts';

/** How two words stand for one another, the surest first. */
export const wordMatches = ['same', 'spelling', 'typo', 'abbreviation', 'initial'] as const;
export type WordMatch = (typeof wordMatches)[number];

/** Letters from which on a word may have one typo, and two. */
const typing = { one: 4, two: 8 };
/** Letters that an abbreviation has at least. */
const shortest = 3;

/** How one word stands for the other; undefined where it does not. */
export const matchWords = (one: NameWord, other: NameWord, work: Work): WordMatch | undefined => {
  work.steps += 1;
  if (one.text === other.text) return 'same';
  if (one.key === other.key) return 'spelling';
  const short = one.text.length < other.text.length ? one : other;
  const long = short === one ? other : one;
  if (short.text.length === 1) return long.text.startsWith(short.text) ? 'initial' : undefined;
  if (isTypo(one, other, work)) return 'typo';
  return short.text.length >= shortest && long.text.startsWith(short.text) ? 'abbreviation' : undefined;
};

const isTypo = (one: NameWord, other: NameWord, work: Work): boolean => {
  const length = Math.min(one.key.length, other.key.length);
  const most = length >= typing.two ? 2 : length >= typing.one ? 1 : 0;
  if (most === 0 || !mayBeWithin(one.letters, other.letters, most)) return false;
  work.steps += 4 * length;
  return !isOtherGender(one, other) && editDistance(one.key, other.key, most) <= most;
};

/** Paulo and Paula are two people. */
export const isOtherGender = ({ key: one }: NameWord, { key: other }: NameWord): boolean =>
  one.slice(0, -1) === other.slice(0, -1) &&
  [one, other]
    .map((key) => key.at(-1))
    .sort()
    .join('') === 'ao';
