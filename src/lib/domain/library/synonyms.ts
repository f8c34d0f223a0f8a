import { synonymTable } from './synonym-table.ts';
import { wordsOf } from './words.ts';

/** Words and phrases that say the same, each as its terms in order. */
type Group = readonly (readonly string[])[];

/** The terms that a decision may have, all of them, in place of one term of a query. */
export type Alternative = readonly string[];

/** What is looked for in place of one term. */
const mostForOne = 8;
/** Terms of all alternatives together, each as often as it stands in one: a search walks through the postings of each. */
const mostTogether = 64;

const groupOf = (texts: readonly string[]): Group =>
  texts.map((text) => [...wordsOf(text)].map(({ term }) => term)).filter((terms) => terms.length > 0);

/** Groups by each of their terms. */
type SynonymIndex = ReadonlyMap<string, readonly Group[]>;

const byTerm = (groups: readonly Group[]): SynonymIndex => {
  const found = new Map<string, Group[]>();
  for (const group of groups)
    for (const term of new Set(group.flat())) found.set(term, [...(found.get(term) ?? []), group]);
  return found;
};

const known = byTerm(synonymTable.map((line) => groupOf(line.split(','))));

/** Lists of owners that are kept taken apart, which takes some 12 ms for the longest. */
const mostKept = 16;
const kept = new Map<string, SynonymIndex>();

/** An owner's groups as they are stored: the JSON text of an array of arrays of texts. */
export const ownSynonyms = (stored: string): SynonymIndex => {
  const found = kept.get(stored) ?? byTerm((JSON.parse(stored) as string[][]).map(groupOf));
  // The one that was used longest ago is the first.
  kept.delete(stored);
  kept.set(stored, found);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
  return found;
};

/**
 * What may stand for each term of a query, the owner's own groups first. A phrase is replaced where the query has its
 * terms one behind the other, and replaces as a whole: a decision must have all of its terms, wherever they stand.
 */
export const synonymsOf = (
  query: readonly string[],
  own: SynonymIndex = new Map(),
): readonly (readonly Alternative[])[] => {
  const asked = new Set(query);
  let walked = 0;
  return query.map((term, place) => {
    const found = new Map<string, Alternative>();
    for (const group of [...(own.get(term) ?? []), ...(known.get(term) ?? [])]) {
      const said = group.filter((phrase) => isSaidAt(phrase, query, place));
      if (said.length === 0) continue;
      for (const phrase of group) {
        if (found.size === mostForOne) break;
        // The order of a phrase counts where it is asked, and not where it is found.
        const alternative = [...new Set(phrase)];
        const key = alternative.toSorted().join(' ');
        if (found.has(key) || alternative.every((each) => asked.has(each))) continue;
        if (walked + alternative.length > mostTogether) continue;
        walked += alternative.length;
        found.set(key, alternative);
      }
    }
    return [...found.values()];
  });
};

/** Whether the query has the whole phrase, with one of its terms at this place. */
const isSaidAt = (phrase: readonly string[], query: readonly string[], place: number): boolean =>
  phrase.some((_, index) => phrase.every((term, other) => query[place - index + other] === term));
