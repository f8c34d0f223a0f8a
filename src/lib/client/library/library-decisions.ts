import type { Decision, ListedDecision } from '#/lib/domain/library/decision.ts';
import { api } from '../api/api.ts';

/** Keys of the library in the data cache; everything that an import changes begins with `root`. */
export const libraryKeys = {
  root: ['library'],
  list: ['library', 'list'],
  search: (query: string) => ['library', 'search', query, 'pages'],
  decision: (id: string) => ['library', 'decision', id],
} as const;

export interface DecisionPage {
  decisions: ListedDecision[];
  /** How many the library has. */
  count: number;
  nextCursor: string | null;
}

/** A page of the library, the last taken in first. Throws `ApiError`. */
export const listDecisions = (cursor: string | null, signal: AbortSignal): Promise<DecisionPage> => {
  const query = new URLSearchParams({ limit: '30', ...(cursor && { cursor }) });
  return api.get(`/api/library/decisions?${query}`, { signal });
};

/** A decision, whole. Throws `ApiError`. */
export const getDecision = (id: string, signal: AbortSignal): Promise<Decision> =>
  api.get(`/api/library/decisions/${id}`, { signal });

/** Deletes a decision for good. Throws `ApiError`. */
export const removeDecision = (id: string): Promise<void> => api.delete(`/api/library/decisions/${id}`);
