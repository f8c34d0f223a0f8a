import { z } from 'zod';
import { Cursor } from '#/lib/domain/inputs.ts';
import { filterTermsFor } from '#/lib/domain/search/document.ts';
import { SearchFilters } from '#/lib/domain/search/filters.ts';
import { type ParsedQuery, parseQuery } from '#/lib/domain/search/query.ts';
import { QueryText } from '#/lib/domain/search/query-text.ts';
import { type Asked, needsText, rankDocuments, termsAsked } from '#/lib/domain/search/rank-documents.ts';
import type { AskedWords, SessionSearch } from '#/lib/domain/search/search-answers.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';
import { loadDocuments } from './load-documents.ts';
import { readCursor, writeCursor } from './rank-cursor.ts';
import { readHits } from './read-hits.ts';

/** Documents whose text is compared with phrases for one page; a page that needs more has fewer hits. */
const mostCompared = 300;

/** A page of the blocks and titles that have the words, best first. */
export const searchSessions = defineVerb({
  kind: 'read',
  input: z.strictObject({
    query: QueryText,
    filters: SearchFilters.default({}),
    archived: z.boolean().default(false),
    cursor: Cursor.optional(),
    limit: pageSize,
  }),
  run: async (transaction, { query: typed, filters, archived, cursor, limit }): Promise<SessionSearch> => {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const query = parseQuery(typed);
    const asked = askedBy(query, filters);
    if (!isAsking(query, filters))
      return { asked: askedWords(query), hits: [], nextCursor: null, complete: true };
    const { documents, rowsOf, complete } = await loadDocuments(transaction, filters, archived);
    const rows = await rowsOf(termsAsked(asked));
    const most = needsText(query) ? mostCompared : limit;
    const ranked = rankDocuments(documents, rows, asked, { limit: most + 1, after });
    const { hits, last } = await readHits(transaction, ranked.slice(0, most), query, limit);
    const next = last ?? (ranked.length > most ? ranked[most - 1] : undefined);
    return { asked: askedWords(query), hits, nextCursor: next ? writeCursor(next) : null, complete };
  },
});

const askedBy = (query: ParsedQuery, filters: SearchFilters): Asked => ({
  query,
  filters: filterTermsFor(filters),
  from: filters.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filters.from),
  to: filters.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(filters.to),
});

/** A query without words that count is answered where filters say what is wanted. */
const isAsking = ({ words, phrases }: ParsedQuery, filters: SearchFilters): boolean =>
  words.length + phrases.length > 0 || Object.keys(filters).length > 0;

const askedWords = ({ words, phrases, without }: ParsedQuery): AskedWords => ({
  words: [...words],
  phrases: phrases.map(({ text }) => text),
  without: without.map(({ text }) => text),
});
