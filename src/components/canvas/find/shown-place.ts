import { everyWordOf, type PhraseWord } from '#/lib/domain/library/words.ts';
import type { Place } from '#/lib/domain/search/mark.ts';
import type { ReadText } from '#/lib/domain/search/read-text.ts';

/** Words before and after a place by which it is told from others with the same words. */
const around = 12;

interface ShownPlace {
  place: Place;
  /** How many of the words around it are the same. */
  likeness: number;
}

/** The words of a text as it is read, with their places in the text as it is stored. */
export const storedWords = ({ text, placeOf }: ReadText): PhraseWord[] =>
  [...everyWordOf(text)].map((word) => ({
    ...word,
    start: placeOf(word.start),
    end: placeOf(word.end - 1) + 1,
  }));

/**
 * Where a place of a stored text stands in the text as it is shown. Cards show a text in their own way, but its words in
 * their order, so that a place is known by the words around it. Null where it is not shown.
 */
export const shownPlace = (
  stored: readonly PhraseWord[],
  [start, end]: Place,
  shown: string,
): ShownPlace | null => {
  const first = stored.findIndex((word) => word.end > start);
  const count = stored.filter((word) => word.end > start && word.start < end).length;
  if (first < 0 || count === 0) return null;
  const words = [...everyWordOf(shown)];
  const candidates = placesLike(stored, first, count, words);
  const best = Math.max(0, ...candidates.map(({ likeness }) => likeness));
  const equal = candidates.filter(({ likeness }) => likeness === best);
  const before = placesLike(stored, first, count, stored).filter(({ at }) => at < first);
  const own = likenessAt(stored, first, count, stored, first);
  const chosen = equal[before.filter(({ likeness }) => likeness === own).length] ?? equal.at(-1);
  if (!chosen) return null;
  const [from, to] = [words[chosen.at], words[chosen.at + count - 1]];
  return from && to ? { place: [from.start, to.end], likeness: best } : null;
};

/** The places of a text that have the same words, each with its likeness. */
const placesLike = (
  stored: readonly PhraseWord[],
  first: number,
  count: number,
  words: readonly PhraseWord[],
): { at: number; likeness: number }[] =>
  words.flatMap((_, at) => {
    for (let step = 0; step < count; step += 1)
      if (words[at + step]?.unit !== stored[first + step]?.unit) return [];
    return [{ at, likeness: likenessAt(stored, first, count, words, at) }];
  });

const likenessAt = (
  stored: readonly PhraseWord[],
  first: number,
  count: number,
  words: readonly PhraseWord[],
  at: number,
): number => {
  const alike = (step: number): boolean => {
    const unit = stored[first + step]?.unit;
    return unit !== undefined && words[at + step]?.unit === unit;
  };
  let likeness = 0;
  for (let step = -1; step >= -around && alike(step); step -= 1) likeness += 1;
  for (let step = count; step < count + around && alike(step); step += 1) likeness += 1;
  return likeness;
};
