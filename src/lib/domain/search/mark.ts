import { everyWordOf, type PhraseWord } from '../library/words.ts';
import type { ParsedQuery, Phrase } from './query.ts';

/** A place of a text in UTF-16 units, the end exclusive. */
export type Place = readonly [start: number, end: number];

/** The places of the query's words and phrases in a text, in order. Phrases that share a word are one place. */
export const placesIn = (
  text: string,
  { words, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>,
): Place[] => {
  const wanted = new Set(words);
  const written = [...everyWordOf(text)];
  const places: Place[] = [];
  for (const [index, { term, start, end }] of written.entries()) {
    const last = longestPhraseAt(written, index, phrases) ?? (wanted.has(term) ? { end } : undefined);
    const before = places.at(-1);
    if (!last || (before && last.end <= before[1])) continue;
    if (before && start < before[1]) places[places.length - 1] = [before[0], last.end];
    else places.push([start, last.end]);
  }
  return places;
};

/** Whether the texts have every phrase of a query, and none that is not wanted. */
export const says = (texts: readonly string[], { phrases, without }: ParsedQuery): boolean => {
  if (phrases.length + without.length === 0) return true;
  const written = texts.map((text) => [...everyWordOf(text)]);
  const has = (phrase: Phrase) => written.some((words) => words.some((_, at) => isAt(words, at, phrase)));
  return phrases.every(has) && !without.some(has);
};

/** Where the first of some phrases stands in a text; undefined where none does. */
export const firstPhraseIn = (text: string, phrases: readonly Phrase[]): number | undefined => {
  if (phrases.length === 0) return undefined;
  const written = [...everyWordOf(text)];
  const at = written.findIndex((_, index) => phrases.some((phrase) => isAt(written, index, phrase)));
  return written[at]?.start;
};

/** Whether the words of a phrase stand one behind the other from a word on. */
const isAt = (written: readonly PhraseWord[], at: number, { units }: Phrase): boolean =>
  written[at]?.unit === units[0] && units.every((unit, offset) => written[at + offset]?.unit === unit);

/** The last word of the longest phrase that begins with this word. */
const longestPhraseAt = (
  written: readonly PhraseWord[],
  at: number,
  phrases: readonly Phrase[],
): PhraseWord | undefined =>
  phrases
    .filter((phrase) => isAt(written, at, phrase))
    .map(({ units }) => written[at + units.length - 1])
    .reduce((longest, each) => ((each?.end ?? 0) > (longest?.end ?? 0) ? each : longest), undefined);
