import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import { answer, api } from '../api/client.ts';

/** Decisions asked for in one search. */
const searchSize = 30;

interface SearchOptions {
  cursor?: string | null;
  limit?: number;
  filters?: DecisionFilters;
}

/** Looks the words up in the lawyer's library, best match first. Throws `ApiError`. */
export const searchLibrary = (
  words: string,
  signal: AbortSignal,
  { cursor = null, limit = searchSize, filters = {} }: SearchOptions = {},
): Promise<SearchPage> => {
  const query = { q: words, limit: String(limit), ...filters, ...(cursor !== null && { cursor }) };
  return answer(api.library.search.$get({ query }, { init: { signal } }));
};
