'use client';

import { useMemo } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { useNow } from '#/hooks/now.tsx';
import { useSessionList } from '#/hooks/session/useSessionList.ts';
import type { Reader } from '#/lib/client/reading/dates.ts';
import type { ListFilters } from '#/lib/client/sessions/list-filters.ts';
import type { SessionList } from '#/lib/client/sessions/session-list.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import type { Grouping, SidebarView } from '../frame/ShellContext.tsx';
import type { Order } from './held-order.ts';
import { type Row, rowsByTime, type Section } from './rows.ts';
import { rowsByMatter } from './rows-by-matter.ts';

export interface SessionRows {
  /** Undefined before the first answer. */
  rows: Row[] | undefined;
  failed: boolean;
  retry: () => void;
  loadMore: (shelf: Shelf) => void;
  moreFailed: boolean;
  reader: Reader;
}

/** The current time, the user's time zone and language. */
const useReader = (): Reader => {
  const now = useNow();
  const timeZone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  return useMemo(() => ({ now, timeZone, locale }), [now, timeZone, locale]);
};

interface Shown {
  view: SidebarView;
  grouping: Grouping;
  folded: ReadonlySet<string>;
  /** Null for all sessions of the view. */
  filters: ListFilters | null;
  /** Shows the archived sessions too, below the others of the main view. */
  withArchived: boolean;
  order: Order;
}

/** The rows of one view of the sidebar. */
export const useSessionRows = (shown: Shown): SessionRows => {
  const { view, grouping, folded, filters, order } = shown;
  const reader = useReader();
  const main = view === 'active';
  const withArchived = main && shown.withArchived;
  const pinned = useSessionList('pinned', { enabled: main, filters });
  const listed = useSessionList(view, { filters });
  const archived = useSessionList('archived', { enabled: withArchived, filters });
  const lists = { ...(main && { pinned }), [view]: listed, ...(withArchived && { archived }) };
  const [pinnedList, archivedList] = [main ? pinned.list : nothing, withArchived ? archived.list : nothing];
  const rows = useMemo(() => {
    if (!pinnedList || !listed.list || !archivedList) return undefined;
    const sections = [
      { shelf: 'pinned', list: pinnedList, heading: 'pinned' },
      { shelf: view, list: listed.list, heading: null },
      { shelf: 'archived', list: archivedList, heading: 'archived' },
    ] satisfies Section[];
    return grouping === 'matter' && view !== 'trash'
      ? rowsByMatter(sections, folded, order)
      : rowsByTime(sections, reader, order);
  }, [view, grouping, folded, order, pinnedList, listed.list, archivedList, reader]);
  const all = Object.values(lists);
  return {
    rows,
    failed: all.some(({ failed }) => failed),
    retry: () => {
      for (const { retry } of all) retry();
    },
    loadMore: (shelf) => lists[shelf as keyof typeof lists]?.loadMore(),
    moreFailed: all.some(({ moreFailed }) => moreFailed),
    reader,
  };
};

const nothing: SessionList = { sessions: [], nextCursor: null };
