'use client';

import { useMemo } from 'react';
import { useLocale, useNow, useTimeZone } from 'use-intl';
import { useSessionList } from '#/hooks/session/useSessionList.ts';
import type { Reader } from '#/lib/client/reading/dates.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import type { SidebarView } from '../frame/ShellContext.tsx';
import { mainRows, type Row, shelfRows } from './rows.ts';

export interface SessionRows {
  /** Undefined before the first answer. */
  rows: Row[] | undefined;
  /** Number of all sessions; undefined while not all are loaded. */
  total: number | undefined;
  failed: boolean;
  retry: () => void;
  loadMore: (shelf: Shelf) => void;
  moreFailed: boolean;
  reader: Reader;
}

/** Milliseconds after which relative dates and day groups are computed again. */
const minute = 60_000;

/** The current time, the user's time zone and language. */
const useReader = (): Reader => {
  const now = useNow({ updateInterval: minute });
  const timeZone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  return useMemo(() => ({ now, timeZone, locale }), [now, timeZone, locale]);
};

/** The rows of one view of the sidebar. */
export const useSessionRows = (view: SidebarView): SessionRows => {
  const reader = useReader();
  const main = view === 'active';
  const pinned = useSessionList('pinned', main);
  const listed = useSessionList(view);
  const rows = useMemo(() => {
    if (!listed.list || (main && !pinned.list)) return undefined;
    return main && pinned.list
      ? mainRows(pinned.list, listed.list, reader)
      : shelfRows(view, listed.list, reader);
  }, [main, view, pinned.list, listed.list, reader]);
  return {
    rows,
    total: rows?.some((row) => row.kind === 'more') ? undefined : rows?.length,
    failed: listed.failed || (main && pinned.failed),
    retry: () => {
      listed.retry();
      if (main) pinned.retry();
    },
    loadMore: (shelf) => (shelf === 'pinned' ? pinned : listed).loadMore(),
    moreFailed: listed.moreFailed || pinned.moreFailed,
    reader,
  };
};
