import type { UsedTag } from '#/lib/domain/tags.ts';
import { answer, api } from './api/client.ts';

/** Key of the owner's tags in the data cache. */
export const tagsKey = ['tags'] as const;

/** The tags of the owner's sessions, the most used first. Throws `ApiError`. */
export const listTags = async (signal: AbortSignal): Promise<UsedTag[]> =>
  (await answer(api.tags.$get({}, { init: { signal } }))).tags;
