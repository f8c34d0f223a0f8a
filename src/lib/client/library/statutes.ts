import type { StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import type { ListedStatute, StatuteArticle } from '#/lib/domain/library/statute-text.ts';
import { answer, api } from '../api/client.ts';
import { request } from '../api/request.ts';

/** Keys of the statutes in the data cache. */
export const statuteKeys = {
  list: ['library', 'statutes'],
  article: (urn: string, article: string) => ['library', 'statutes', urn, article],
} as const;

/** The imported statutes. Throws `ApiError`. */
export const listStatutes = async (signal: AbortSignal): Promise<ListedStatute[]> =>
  (await answer(api.library.statutes.$get({}, { init: { signal } }))).statutes;

/** One article with the numbers of those beside it. Throws `ApiError`. */
export const getArticle = (urn: string, article: string, signal: AbortSignal): Promise<StatuteArticle> =>
  answer(api.library.statutes.article.$get({ query: { urn, article } }, { init: { signal } }));

/** Deletes the text of a statute for good. Throws `ApiError`. */
export const removeStatute = async (urn: string): Promise<void> => {
  await api.library.statutes.$delete({ query: { urn } });
};

/** Reads a file or a text and stores nothing. `named` says which statute it is, or is empty. Throws `ApiError`. */
export const readStatute = (content: Blob, named: string): Promise<StatuteReading> =>
  send('/api/library/statutes/reading', content, named);

/** Takes the statute into the library. Throws `ApiError`. */
export const keepStatute = (content: Blob, named: string): Promise<StatuteReading> =>
  send('/api/library/statutes', content, named);

/** Not within the deadline of other requests: a long file takes its time to arrive. */
const send = async (path: string, content: Blob, named: string): Promise<StatuteReading> => {
  const query = named === '' ? '' : `?${new URLSearchParams({ named })}`;
  const headers = { Accept: 'application/json', 'Content-Type': 'application/octet-stream' };
  return (await request(`${path}${query}`, { method: 'POST', body: content, headers })).json();
};
