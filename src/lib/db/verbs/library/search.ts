import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { Cursor, StorableText } from '#/lib/domain/inputs.ts';
import { queryTerms } from '#/lib/domain/library/analyse.ts';
import type { FoundDecision, SearchPage } from '#/lib/domain/library/library-answers.ts';
import { blocksTo } from '#/lib/domain/library/postings.ts';
import { type Ranked, rank, type TermBlock } from '#/lib/domain/library/rank.ts';
import { snippetOf } from '#/lib/domain/library/snippet.ts';
import { limits } from '#/lib/domain/limits.ts';
import { codePoints } from '#/lib/domain/text.ts';
import { type DecisionRow, toDecision, toListed } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** A page of the decisions that have the words, best first. */
export const searchDecisions = defineVerb({
  kind: 'read',
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
    const blocks = await blocksOf(transaction, terms, library.last_ordinal);
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

/** The postings of each term in all blocks of the library. */
const blocksOf = async (
  transaction: Transaction,
  terms: readonly string[],
  lastOrdinal: number,
): Promise<TermBlock[][]> => {
  const blocks = blocksTo(lastOrdinal);
  const places = JSON.stringify(terms.flatMap((term) => blocks.map((block) => [term, block])));
  const found = new Map<string, TermBlock[]>(terms.map((term) => [term, []]));
  for (const { term, block, postings } of await transaction.all('postingsAt', { places })) {
    if (postings !== null) found.get(term)?.push({ block, postings });
  }
  return [...found.values()];
};

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
