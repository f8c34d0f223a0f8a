import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import { queryTerms } from '#/lib/domain/library/analyse.ts';
import { DecisionFilters, filterTerms, termsWithoutForce } from '#/lib/domain/library/filters.ts';
import { type IndexRange, rangesOf } from '#/lib/domain/library/index-state.ts';
import type { FoundDecision, SearchPage } from '#/lib/domain/library/library-answers.ts';
import { blocksOf, postingsWithin, storedBlock } from '#/lib/domain/library/postings.ts';
import { type Ranked, rank, type TermBlock } from '#/lib/domain/library/rank.ts';
import { snippetOf } from '#/lib/domain/library/snippet.ts';
import { type Alternative, ownSynonyms, synonymsOf } from '#/lib/domain/library/synonyms.ts';
import { QueryText } from '#/lib/domain/search/query-text.ts';
import { type DecisionRow, indexStateOf, toDecision, toListed } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** A page of the decisions that have the words, best first. */
export const searchDecisions = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({
    query: QueryText,
    filters: DecisionFilters.optional(),
    cursor: Cursor.optional(),
    limit: pageSize,
  }),
  run: async (transaction, { query, filters = {}, cursor, limit }): Promise<SearchPage> => {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const terms = queryTerms(query);
    const filtering = filterTerms(filters);
    const library = await first(transaction, 'library', {});
    if (terms.length + filtering.length === 0 || !library) return nothing(terms);
    const ranges = rangesOf(indexStateOf(library), library.last_ordinal);
    const synonyms = synonymsOf(terms, ownSynonyms(library.synonyms));
    const asked = [...new Set([...terms, ...synonyms.flat(2), ...filtering, ...termsWithoutForce])];
    const blocks = await postingsOf(transaction, asked, ranges);
    const blocksOfTerm = (term: string) => blocks.get(term) ?? [];
    const { total, withAll, best } = rank({
      terms: terms.map((term, index) => ({
        exact: blocksOfTerm(term),
        synonyms: (synonyms[index] ?? []).map((alternative) => alternative.map(blocksOfTerm)),
      })),
      filters: filtering.map(blocksOfTerm),
      withoutForce: termsWithoutForce.map(blocksOfTerm),
      decisions: library.decisions,
      lastOrdinal: library.last_ordinal,
      after,
      limit: limit + 1,
    });
    const shown = best.slice(0, limit);
    const last = shown.at(-1);
    return {
      terms,
      total,
      withAll,
      found: await read(transaction, shown, terms, synonyms.flat()),
      nextCursor: best.length > limit && last ? writeCursor(last) : null,
    };
  },
});

/** The postings of each term in all blocks of the library, each decision's from the generation that indexes it now. */
const postingsOf = async (
  transaction: Transaction,
  terms: readonly string[],
  ranges: readonly IndexRange[],
): Promise<Map<string, TermBlock[]>> => {
  const blocks = new Map(ranges.flatMap((range) => blocksIn(range).map((each) => [each.stored, each])));
  const places = JSON.stringify(terms.flatMap((term) => [...blocks.keys()].map((block) => [term, block])));
  const found = new Map<string, TermBlock[]>(terms.map((term) => [term, []]));
  for (const { term, block: stored, postings } of await transaction.all('postingsAt', { places })) {
    const place = blocks.get(stored);
    if (postings === null || !place) continue;
    const { block, range } = place;
    found.get(term)?.push({ block, postings: postingsWithin(block, postings, range.above, range.to) });
  }
  return found;
};

const blocksIn = (range: IndexRange) =>
  blocksOf(range.above + 1, range.to).map((block) => ({
    block,
    stored: storedBlock(range.generation, block),
    range,
  }));

const nothing = (terms: string[]): SearchPage => ({
  terms,
  total: 0,
  withAll: 0,
  found: [],
  nextCursor: null,
});

const read = async (
  transaction: Transaction,
  ranked: readonly Ranked[],
  terms: readonly string[],
  synonyms: readonly Alternative[],
): Promise<FoundDecision[]> => {
  const rows = await Promise.all(
    ranked.map(({ ordinal }) => first(transaction, 'decisionByOrdinal', { ordinal })),
  );
  return rows.flatMap((row, index) => {
    const isWhole = (ranked[index]?.tier ?? 0) < 2;
    return row
      ? [{ ...toFound(row, terms, synonyms), matching: isWhole ? ('all' as const) : ('some' as const) }]
      : [];
  });
};

/** Shows the thesis where it has as many of the words: it says in short what was decided. */
const toFound = (
  row: DecisionRow,
  terms: readonly string[],
  synonyms: readonly Alternative[],
): Omit<FoundDecision, 'matching'> => {
  const decision = toDecision(row);
  const thesis = snippetOf(decision.thesis, terms, synonyms);
  const summary = snippetOf(decision.summary, terms, synonyms);
  const showsThesis = decision.thesis !== '' && thesis.highlights.length >= summary.highlights.length;
  return {
    decision: toListed(decision),
    field: showsThesis ? 'thesis' : 'summary',
    snippet: showsThesis ? thesis : summary,
  };
};

const writeCursor = ({ tier, score, ordinal }: Ranked): string => `${tier} ${score} ${ordinal}`;

const readCursor = (cursor: string): Ranked => {
  const [, tier, score, ordinal] =
    /^([0-3]) (\d{1,9}(?:\.\d{1,20})?(?:e-\d{1,3})?) ([1-9]\d{0,8})$/.exec(cursor) ?? [];
  if (tier && score && ordinal) return { tier: Number(tier), score: Number(score), ordinal: Number(ordinal) };
  throw new JucaError('invalid', 'cursor: was not made by a search', { field: 'cursor' });
};
