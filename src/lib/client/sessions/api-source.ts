import { limits } from '#/lib/domain/limits.ts';
import { ApiError } from '../api/api-error.ts';
import { answer, api } from '../api/client.ts';
import { pieceSize } from '../replica/blocks-range.ts';
import type { Changes, Window } from '../replica/known.ts';
import { filterQuery } from './list-filters.ts';
import type { SessionSource } from './source.ts';

/** A window as of `GET blocks` with this query. */
const window = async (id: string, query: { after?: string; limit: string }): Promise<Window> => {
  const opened = await answer(api.sessions[':id'].blocks.$get({ param: { id }, query }));
  if ('more' in opened) throw unexpected();
  return { kind: 'window', ...opened };
};

const changes = async (id: string, since: number): Promise<Changes> => {
  const query = { since: String(since), limit: String(limits.page) };
  const opened = await answer(api.sessions[':id'].blocks.$get({ param: { id }, query }));
  if (!('more' in opened)) throw unexpected();
  return { kind: 'changes', since, ...opened };
};

const unexpected = () => new ApiError(200, 'unavailable', 'The answer is not what was asked for.');

/** Sessions from the HTTP API. */
export const apiSource: SessionSource = {
  last: (id) => window(id, { limit: String(pieceSize) }),
  gap: (id, { after, limit }) => window(id, { after: String(after), limit: String(limit) }),
  changes,
  session: (id) => answer(api.sessions[':id'].$get({ param: { id } })),
  page: (shelf, cursor, filters = {}) => {
    const place = { shelf, limit: String(limits.page), ...(cursor !== null && { cursor }) };
    return answer(api.sessions.$get({ query: { ...place, ...filterQuery(filters) } }));
  },
};
