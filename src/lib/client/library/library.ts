import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import { answer, api } from '../api/client.ts';

/** Decisions asked for in one search. */
const searchSize = 30;

/** Looks the words up in the lawyer's library, best match first. Throws `ApiError`. */
export const searchLibrary = (
  words: string,
  signal: AbortSignal,
  { cursor = null, limit = searchSize }: { cursor?: string | null; limit?: number } = {},
): Promise<SearchPage> => {
  const query = { q: words, limit: String(limit), ...(cursor !== null && { cursor }) };
  return answer(api.library.search.$get({ query }, { init: { signal } }));
};
