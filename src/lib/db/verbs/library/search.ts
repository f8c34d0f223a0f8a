import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { Cursor, StorableText } from '#/lib/domain/inputs.ts';
import { queryTerms } from '#/lib/domain/library/analyse.ts';
import { type IndexRange, rangesOf } from '#/lib/domain/library/index-state.ts';
import type { FoundDecision, SearchPage } from '#/lib/domain/library/library-answers.ts';
import { blocksOf, postingsWithin, storedBlock } from '#/lib/domain/library/postings.ts';
import { type Ranked, rank, type TermBlock } from '#/lib/domain/library/rank.ts';
import { snippetOf } from '#/lib/domain/library/snippet.ts';
import { limits } from '#/lib/domain/limits.ts';
import { codePoints } from '#/lib/domain/text.ts';
import { type DecisionRow, indexStateOf, toDecision, toListed } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** A page of the decisions that have the words, best first. */
export const searchDecisions = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({
    query: StorableText.refine((query) => codePoints(query) <= limits.query, {
      error: `may have at most ${limits.query} characters`,
      params: { limit: 'query', max: limits.query },
    }),
    cursor: Cursor.optional(),
    limit: pageSize,
  }),
  run: async (transaction, { query, cursor, limit }): Promise<SearchPage> => {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const terms = queryTerms(query);
    const library = await first(transaction, 'library', {});
    if (terms.length === 0 || !library) return nothing(terms);
    const ranges = rangesOf(indexStateOf(library), library.last_ordinal);
    const blocks = await postingsOf(transaction, terms, ranges);
    const { matching, total, best } = rank({
      terms: blocks,
      decisions: library.decisions,
      lastOrdinal: library.last_ordinal,
      after,
      limit: limit + 1,
    });
    const shown = best.slice(0, limit);
    const last = shown.at(-1);
    return {
      terms,
      matching,
      total,
      found: await read(transaction, shown, terms),
      nextCursor: best.length > limit && last ? writeCursor(last) : null,
    };
  },
});

/** The postings of each term in all blocks of the library, each decision's from the generation that indexes it now. */
const postingsOf = async (
  transaction: Transaction,
  terms: readonly string[],
  ranges: readonly IndexRange[],
): Promise<TermBlock[][]> => {
  const blocks = new Map(ranges.flatMap((range) => blocksIn(range).map((each) => [each.stored, each])));
  const places = JSON.stringify(terms.flatMap((term) => [...blocks.keys()].map((block) => [term, block])));
  const found = new Map<string, TermBlock[]>(terms.map((term) => [term, []]));
  for (const { term, block: stored, postings } of await transaction.all('postingsAt', { places })) {
    const place = blocks.get(stored);
    if (postings === null || !place) continue;
    const { block, range } = place;
    found.get(term)?.push({ block, postings: postingsWithin(block, postings, range.above, range.to) });
  }
  return [...found.values()];
};

const blocksIn = (range: IndexRange) =>
  blocksOf(range.above + 1, range.to).map((block) => ({
    block,
    stored: storedBlock(range.generation, block),
    range,
  }));

const nothing = (terms: string[]): SearchPage => ({
  terms,
  matching: 'all',
  total: 0,
  found: [],
  nextCursor: null,
});

const read = async (
  transaction: Transaction,
  ranked: readonly Ranked[],
  terms: readonly string[],
): Promise<FoundDecision[]> => {
  const rows = await Promise.all(
    ranked.map(({ ordinal }) => first(transaction, 'decisionByOrdinal', { ordinal })),
  );
  return rows.filter((row) => row !== undefined).map((row) => toFound(row, terms));
};

/** Shows the thesis where it has as many of the words: it says in short what was decided. */
const toFound = (row: DecisionRow, terms: readonly string[]): FoundDecision => {
  const decision = toDecision(row);
  const thesis = snippetOf(decision.thesis, terms);
  const summary = snippetOf(decision.summary, terms);
  const showsThesis = decision.thesis !== '' && thesis.highlights.length >= summary.highlights.length;
  return {
    decision: toListed(decision),
    field: showsThesis ? 'thesis' : 'summary',
    snippet: showsThesis ? thesis : summary,
  };
};

const writeCursor = ({ score, ordinal }: Ranked): string => `${score} ${ordinal}`;

const readCursor = (cursor: string): Ranked => {
  const [, score, ordinal] = /^(\d{1,9}(?:\.\d{1,20})?) ([1-9]\d{0,8})$/.exec(cursor) ?? [];
  if (score && ordinal) return { score: Number(score), ordinal: Number(ordinal) };
  throw new JucaError('invalid', 'cursor: was not made by a search', { field: 'cursor' });
};
