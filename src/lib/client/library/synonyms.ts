import type { Synonyms } from '#/lib/domain/library/synonym-groups.ts';
import { answer, api } from '../api/client.ts';

/** The reader's groups of synonyms. Throws `ApiError`. */
export const getSynonyms = (signal: AbortSignal): Promise<Synonyms> =>
  answer(api.library.synonyms.$get({}, { init: { signal } }));

/** Puts the reader's groups in place of those before. Throws `ApiError`. */
export const setSynonyms = (groups: string[][]): Promise<Synonyms> =>
  answer(api.library.synonyms.$put({ json: { groups } }));
