import { evaluations } from '../briefing/words.ts';
import { analyserVersion, weightOf } from '../library/analyse.ts';
import { fold } from '../library/fold.ts';
import { wordsOf } from '../library/words.ts';
import { type Entries, entriesOf, hashOf } from './entries.ts';
import type { HitKind, SearchFilters } from './filters.ts';
import { textsOf } from './texts.ts';

/** Raised whenever the same block gives other entries although the analyser is the same, or an index may lack blocks. */
const documentVersion = 3;

/** What an index was made by; one that was made by anything else is made anew. */
export const indexVersion = `${analyserVersion}.${documentVersion}`;

/** What of a block is indexed. */
interface Searched {
  type: string;
  role: string;
  content: unknown;
  removedAt: string | null;
}

/** The entries of a block; none for one in which a search finds nothing. */
export const blockEntries = (block: Searched): Entries => {
  if (block.removedAt !== null) return '';
  const texts = textsOf(block).map(({ text }) => text);
  return textEntries(texts, filterTermsOf(block));
};

/** The entries of the title of a session. */
export const titleEntries = (title: string): Entries => textEntries([title], [filterTerm('kind', 'title')]);

export const kindOf = ({ type, role }: Pick<Searched, 'type' | 'role'>): HitKind => {
  if (type === 'message') return role === 'user' ? 'message' : 'answer';
  if (type === 'answer' || type === 'precedent') return type;
  return type === 'delivery' ? 'document' : 'card';
};

/** The terms that a block has which passes these filters; those of the session and of time are no terms. */
export const filterTermsFor = ({ kind, evaluation, court }: SearchFilters): string[] => [
  ...(kind ? [filterTerm('kind', kind)] : []),
  ...(evaluation ? [filterTerm('evaluation', evaluation)] : []),
  ...(court ? [filterTerm('court', court)] : []),
];

/**
 * The term of two words that stand one behind the other, of which there are 4,096: a phrase is looked for by those of its
 * pairs, and then in the text of what has them all.
 */
export const pairTerm = (first: string, second: string): string => {
  const hash = hashOf(`${first} ${second}`);
  return `+${(hash % pairTerms).toString(16)}`;
};

const pairTerms = 4_096;

const filterTermsOf = (block: Searched): string[] => {
  const terms = [filterTerm('kind', kindOf(block))];
  if (block.type !== 'precedent') return terms;
  const { evaluation, provenance } = block.content as {
    evaluation?: unknown;
    provenance?: { court?: unknown };
  };
  const court = typeof provenance?.court === 'string' ? provenance.court : '';
  const verdict = evaluations.find((each) => each === evaluation) ?? 'none';
  return [...terms, filterTerm('evaluation', verdict), ...(court ? [filterTerm('court', court)] : [])];
};

/** No word of a text has the signs with which these terms and those of pairs begin. */
const filterTerm = (filter: string, value: string): string =>
  `=${filter}:${fold(value).replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/**
 * Different terms of one block that are indexed: more than a quarter of a million characters of plain text have. While
 * they are gathered nobody else writes.
 */
export const mostTerms = 12_000;

/** The entries of a document that has these texts. */
export const textEntries = (texts: readonly string[], filterTerms: readonly string[]): Entries => {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  let length = 0;
  for (const text of texts) {
    let before = '';
    for (const { term } of wordsOf(text)) {
      if (counts.size >= mostTerms) break;
      counts.set(term, (counts.get(term) ?? 0) + 1);
      if (before !== '') pairs.add(pairTerm(before, term));
      before = term;
      length += 1;
    }
  }
  if (length === 0) return '';
  const weights = new Map([...counts].map(([term, count]) => [term, weightOf(count, length)]));
  for (const term of [...pairs, ...filterTerms]) weights.set(term, 1);
  return entriesOf(weights);
};
