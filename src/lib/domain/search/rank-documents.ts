import { Best } from '../library/best.ts';
import { rarityOf } from '../library/rank.ts';
import { pairTerm } from './document.ts';
import type { Documents, Rows } from './documents.ts';
import type { ParsedQuery, Phrase } from './query.ts';

/**
 * A document's place in the order of an answer: what has all words first, then the higher score, the later, the session
 * with the greater id, the later position. None of it depends on when something was indexed.
 */
export interface RankedDocument {
  /** 0 has all words, 1 has some. */
  tier: number;
  score: number;
  /** In milliseconds since 1970. */
  time: number;
  session: string;
  position: number;
}

export interface Asked {
  query: ParsedQuery;
  /** Terms that a document must have. */
  filters: readonly string[];
  /** In milliseconds since 1970; `to` is exclusive. */
  from: number;
  to: number;
}

/** Every term that a ranking looks up. */
export const termsAsked = ({ query, filters }: Asked): Set<string> =>
  new Set([
    ...query.words,
    ...filters,
    ...query.phrases.flatMap(termsOfPhrase),
    ...query.without.filter((phrase) => !isLong(phrase)).flatMap(({ terms }) => terms),
  ]);

/** True where what was ranked has yet to be compared with its text. */
export const needsText = ({ phrases, without }: ParsedQuery): boolean =>
  phrases.some(isLong) || without.some(isLong);

/**
 * The first documents in order that may be an answer, after `after`. Those of a phrase have its words and very probably
 * the phrase; only their text tells.
 */
export const rankDocuments = (
  documents: Documents,
  rows: Rows,
  { query, filters, from, to }: Asked,
  { limit, after }: { limit: number; after: RankedDocument | undefined },
): RankedDocument[] => {
  const needed = new Set([...filters, ...query.phrases.flatMap(termsOfPhrase)]);
  const having = new Uint16Array(documents.size);
  for (const term of needed) documents.each(term, rows, (document) => raise(having, document));
  const unwanted = new Uint16Array(documents.size);
  for (const { terms } of query.without.filter((phrase) => !isLong(phrase)))
    for (const term of terms) documents.each(term, rows, (document) => raise(unwanted, document));
  const words = new Uint16Array(documents.size);
  const scores = new Float64Array(documents.size);
  for (const word of query.words) addScores(documents, rows, word, scores, words);
  for (const term of new Set(query.phrases.flatMap(({ terms }) => terms)))
    addScores(documents, rows, term, scores);
  const best = new Best<RankedDocument>(limit, after, isBefore);
  for (let document = 0; document < documents.size; document += 1) {
    const session = documents.sessions[documents.session[document] ?? -1];
    const time = documents.time[document] ?? 0;
    if (!session || having[document] !== needed.size || unwanted[document] || time < from || time >= to)
      continue;
    const hasAll = words[document] === query.words.length;
    if (!hasAll && words[document] === 0 && query.phrases.length === 0) continue;
    best.offer({
      tier: hasAll ? 0 : 1,
      score: scores[document] ?? 0,
      time,
      session: session.id,
      position: documents.position[document] ?? 0,
    });
  }
  return best.ranked;
};

const addScores = (
  documents: Documents,
  rows: Rows,
  term: string,
  scores: Float64Array,
  words?: Uint16Array,
): void => {
  const found: [document: number, weight: number][] = [];
  documents.each(term, rows, (document, weight) => found.push([document, weight]));
  const rarity = rarityOf(found.length, documents.count);
  for (const [document, weight] of found) {
    scores[document] = (scores[document] ?? 0) + rarity * weight;
    if (words) raise(words, document);
  }
};

const raise = (counts: Uint16Array, document: number): void => {
  counts[document] = (counts[document] ?? 0) + 1;
};

/** A phrase of more than its one term is looked for in the text too. */
const isLong = ({ units }: Phrase): boolean => units.length > 1;

const termsOfPhrase = ({ terms }: Phrase): string[] => [
  ...terms,
  ...terms.slice(1).map((term, index) => pairTerm(terms[index] ?? '', term)),
];

const isBefore = (one: RankedDocument, other: RankedDocument): boolean => {
  if (one.tier !== other.tier) return one.tier < other.tier;
  if (one.score !== other.score) return one.score > other.score;
  if (one.time !== other.time) return one.time > other.time;
  if (one.session !== other.session) return one.session > other.session;
  return one.position > other.position;
};
