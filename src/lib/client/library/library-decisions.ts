import type { Decision } from '#/lib/domain/library/decision.ts';
import { answer, api } from '../api/client.ts';

/** Keys of the library in the data cache; everything that an import changes begins with `root`. */
export const libraryKeys = {
  root: ['library'],
  list: ['library', 'list'],
  search: (query: string, filters: object) => ['library', 'search', query, filters, 'pages'],
  synonyms: ['library', 'synonyms'],
  decision: (id: string) => ['library', 'decision', id],
} as const;

/** A page of the library, the last taken in first, with how many decisions there are. Throws `ApiError`. */
export const listDecisions = (cursor: string | null, signal: AbortSignal) =>
  answer(
    api.library.decisions.$get(
      { query: { limit: '30', ...(cursor !== null && { cursor }) } },
      { init: { signal } },
    ),
  );

/** A decision, whole. Throws `ApiError`. */
export const getDecision = (id: string, signal: AbortSignal): Promise<Decision> =>
  answer(api.library.decisions[':id'].$get({ param: { id } }, { init: { signal } }));

/** Says which court decided. Throws `ApiError`. */
export const nameCourt = (id: string, court: string): Promise<Decision> =>
  answer(api.library.decisions[':id'].$patch({ param: { id }, json: { court } }));

/** Deletes a decision for good. Throws `ApiError`. */
export const removeDecision = async (id: string): Promise<void> => {
  await api.library.decisions[':id'].$delete({ param: { id } });
};
