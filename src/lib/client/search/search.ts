import type { Search, SessionPlaces } from '#/lib/domain/search/search-answers.ts';
import { answer, api } from '../api/client.ts';
import { type AskedSearch, momentsOf } from './asked-search.ts';

interface SearchOptions {
  cursor?: string | null;
  /** Hits of one answer. */
  limit: number;
  signal: AbortSignal;
}

/** What the sessions say, and the library where it was asked for, best match first. Throws `ApiError`. */
export const searchSessions = (
  asked: AskedSearch,
  { cursor = null, limit, signal }: SearchOptions,
): Promise<Search> => {
  const { words, from: _from, to: _to, ...rest } = asked;
  const query = {
    q: words,
    ...rest,
    ...momentsOf(asked),
    limit: String(limit),
    ...(cursor !== null && { cursor }),
  };
  return answer(api.search.$get({ query }, { init: { signal } }));
};

/** The places of words and phrases in a part of a session: the blocks after a position. Throws `ApiError`. */
export const findInSession = (
  id: string,
  words: string,
  after: number | null,
  signal: AbortSignal,
): Promise<SessionPlaces> => {
  const query = { q: words, ...(after !== null && { after: String(after) }) };
  return answer(api.sessions[':id'].find.$get({ param: { id }, query }, { init: { signal } }));
};
