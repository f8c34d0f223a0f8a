'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { listKey } from '#/lib/client/sessions/session-cache.ts';
import type { SessionList } from '#/lib/client/sessions/session-list.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import { useSessionCache } from './useSessionCache.ts';

export interface LoadedList {
  /** What is loaded; undefined before the first answer. */
  list: SessionList | undefined;
  /** True where the first page could not be had. */
  failed: boolean;
  retry: () => void;
  /** Fetches the next page, unless that is under way. */
  loadMore: () => void;
  /** True where the next page could not be had. */
  moreFailed: boolean;
}

/** One shelf of the user's sessions, kept up to date by the change feed. */
export const useSessionList = (shelf: Shelf, enabled = true): LoadedList => {
  const cache = useSessionCache();
  const query = useQuery({
    queryKey: listKey(shelf),
    queryFn: ({ signal }) => cache.load(shelf, signal),
    enabled,
  });
  const more = useMutation({ mutationFn: () => cache.loadMore(shelf) });
  return {
    list: query.data,
    failed: query.isError && !query.data,
    retry: () => void query.refetch(),
    loadMore: () => {
      if (!more.isPending) more.mutate();
    },
    moreFailed: more.isError,
  };
};
