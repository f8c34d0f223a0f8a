'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { ListFilters } from '#/lib/client/sessions/list-filters.ts';
import type { ShelfView } from '#/lib/client/sessions/shelf-list.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import { useReplicas } from './replicas.tsx';

export interface LoadedList extends ShelfView {
  retry: () => void;
  /** Loads the next page, unless that is under way. */
  loadMore: () => void;
}

const never = () => () => {};

/** One shelf of the user's sessions, or what of it passes filters, kept up to date; it is loaded once somebody looks at it. */
export const useSessionList = (
  shelf: Shelf,
  { enabled = true, filters = null }: { enabled?: boolean; filters?: ListFilters | null } = {},
): LoadedList => {
  const replicas = useReplicas();
  const list = (filters ? replicas.filtered(filters) : replicas.lists)[shelf];
  const view = useSyncExternalStore(enabled ? list.subscribe : never, list.view, list.view);
  useEffect(() => {
    if (enabled) void list.open();
  }, [list, enabled]);
  return { ...view, retry: () => void list.load(), loadMore: () => void list.loadMore() };
};
