import { answer, api } from '../api/client.ts';

export const feedKey = ['deadline-feed'] as const;

/** When the reader's secret address was made; null for none. Throws `ApiError`, as all of these do. */
export const feedSince = async (signal: AbortSignal): Promise<string | null> =>
  (await answer(api['deadline-feed'].$get({}, { init: { signal } }))).since;

/** Makes a new address in place of the one before, and tells it this once. */
export const renewFeed = async (language: string): Promise<string> => {
  const { path } = await answer(api['deadline-feed'].$post({}));
  return `${location.origin}${path}&language=${language}`;
};

export const endFeed = async (): Promise<void> => {
  await api['deadline-feed'].$delete({});
};
