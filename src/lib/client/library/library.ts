import type { ListedDecision } from '#/lib/domain/library/decision.ts';
import type { Snippet } from '#/lib/domain/library/snippet.ts';
import { api } from '../api/api.ts';

/** A decision of the lawyer's library that a search found, with the part of it that has most of the words. */
export interface FoundDecision {
  decision: ListedDecision;
  field: 'thesis' | 'summary';
  snippet: Snippet;
}

export interface LibrarySearch {
  /** `any` where no decision has all the words, and those with some are given instead. */
  matching: 'all' | 'any';
  total: number;
  found: FoundDecision[];
}

/** Decisions asked for in one search. */
export const searchSize = 30;

/** Looks the words up in the lawyer's library, best match first. Throws `ApiError`. */
export const searchLibrary = (query: string, signal?: AbortSignal): Promise<LibrarySearch> => {
  const parameters = new URLSearchParams({ q: query, limit: String(searchSize) });
  return api.get<LibrarySearch>(`/api/library/search?${parameters}`, signal && { signal });
};
