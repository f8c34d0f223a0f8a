import { everyWordOf, wordsOf } from '../library/words.ts';

/** Words one behind the other. */
export interface Phrase {
  /** As it was typed. */
  text: string;
  /** What each of its words is compared by, also of those that say nothing. */
  units: readonly string[];
  /** The terms of the words that say something: at least one. */
  terms: readonly string[];
}

/** A query as it is understood. */
export interface ParsedQuery {
  /** The different terms of the loose words, in order. */
  words: readonly string[];
  /** What is found has each of them. */
  phrases: readonly Phrase[];
  /** What is found has none of them; a single word is a phrase of one. */
  without: readonly Phrase[];
}

/** What counts of a query; what is asked beyond is left out. */
const mostWords = 16;
const mostPhrases = 4;
const mostUnwanted = 8;
const mostUnits = 16;

/**
 * Reads a query: loose words, phrases in quotation marks, and after a minus what is not wanted. A quotation mark that
 * is not closed is none.
 */
export const parseQuery = (query: string): ParsedQuery => {
  const phrases: string[] = [];
  const without: string[] = [];
  const loose: string[] = [];
  const parts = query.split(/["“”„«»]/);
  let isUnwanted = false;
  for (const [index, part] of parts.entries()) {
    const isQuoted = index % 2 === 1 && index < parts.length - 1;
    if (isQuoted) (isUnwanted ? without : phrases).push(part);
    else for (const token of part.split(/\s+/)) (isMinus(token) ? without : loose).push(token);
    isUnwanted = !isQuoted && /(?:^|\s)-$/.test(part);
  }
  return {
    words: looseTerms(loose.join(' ')),
    phrases: phrasesOf(phrases).slice(0, mostPhrases),
    without: phrasesOf(without).slice(0, mostUnwanted),
  };
};

/** True where a query asks for nothing that can be looked up. */
export const isEmpty = ({ words, phrases }: ParsedQuery): boolean => words.length + phrases.length === 0;

/** The terms of a query's words and phrases. */
export const termsOf = ({ words, phrases }: ParsedQuery): string[] => [
  ...words,
  ...phrases.flatMap(({ terms }) => terms),
];

const isMinus = (token: string): boolean => /^-[^-]/.test(token);

const looseTerms = (text: string): string[] => {
  const terms = new Set<string>();
  for (const { term } of wordsOf(text)) {
    terms.add(term);
    if (terms.size === mostWords) break;
  }
  return [...terms];
};

const phrasesOf = (texts: readonly string[]): Phrase[] =>
  texts.map(phraseOf).filter(({ terms }) => terms.length > 0);

const phraseOf = (text: string): Phrase => {
  const units: string[] = [];
  const terms: string[] = [];
  for (const { term, unit } of everyWordOf(text)) {
    units.push(unit);
    if (term) terms.push(term);
    if (units.length === mostUnits) break;
  }
  return { text: text.replace(/^-/, '').trim(), units, terms };
};
