import { caseNumberIn } from '../law/case-number.ts';
import type { NewDecision } from './decision.ts';
import { filterTermsOf } from './filters.ts';
import { wordsOf } from './words.ts';

/** Raised whenever the same text gives other terms or weights than before; each library is then indexed anew. */
export const analyserVersion = 4;

/** Terms in one query; what is asked beyond them is left out. */
const maxQueryTerms = 16;

/** The different terms of a query, in order. */
export const queryTerms = (query: string): string[] => {
  const terms = new Set<string>();
  for (const { term } of wordsOf(query)) {
    terms.add(term);
    if (terms.size === maxQueryTerms) break;
  }
  return [...terms];
};

/** How much one occurrence counts, by where it stands. */
const fieldWeights = { heading: 4, thesis: 2, summary: 1, subject: 1 } as const;

/** The terms of a decision, each with its weight for ranking: 1 to `maxWeight`. */
export const termWeights = (decision: NewDecision): Map<string, number> => {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [text, weight] of indexedTexts(decision)) {
    for (const { term } of wordsOf(text)) {
      counts.set(term, (counts.get(term) ?? 0) + weight);
      length += weight;
    }
  }
  const weights = new Map([...counts].map(([term, count]) => [term, weightOf(count, length)]));
  for (const term of [...filterTermsOf(decision), ...partsOfNumber(decision.number)])
    if (!weights.has(term)) weights.set(term, 1);
  return weights;
};

/** The first digits of a case number, by which it is looked for too. */
const partsOfNumber = (number: string): string[] => {
  const found = caseNumberIn(number);
  return found ? [found.sequence.replace(/^0+(?=\d)/, '')] : [];
};

const indexedTexts = (decision: NewDecision): [text: string, weight: number][] => [
  [[decision.court, decision.number, decision.class, decision.theme].join(' '), fieldWeights.heading],
  [[decision.caseNumber, decision.leadingCase].join(' '), fieldWeights.subject],
  [[decision.rapporteur, decision.panel].join(' '), fieldWeights.subject],
  [decision.thesis, fieldWeights.thesis],
  [decision.summary, fieldWeights.summary],
  ...decision.details
    .filter(({ kind }) => kind === 'subjects' || kind === 'question')
    .map(({ text }): [string, number] => [text, fieldWeights.subject]),
];

const maxWeight = 63;

/** Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.4. */
const k1 = 1.2;
const b = 0.75;
/** A usual length, in words: the true mean would change with every import and with it every weight. */
const usualLength = 300;

/**
 * How much a term counts that stands so many times in a text of so many words: BM25's term factor, brought to a whole
 * number so that it fits one character of the index.
 */
export const weightOf = (count: number, length: number): number => {
  const factor = count / (count + k1 * (1 - b + (b * length) / usualLength));
  return Math.max(1, Math.round(factor * maxWeight));
};
