'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useHydrated } from '#/hooks/useHydrated.ts';
import { deadlineKeys, listDeadlines } from '#/lib/client/deadlines/deadlines.ts';
import type { DeadlineGroup } from '#/lib/domain/deadlines/groups.ts';
import { useToday } from './useToday.ts';

/** Deadlines in one page. All that show a group share its pages. */
const limit = 30;

/** The pages of a group that are loaded. */
export type DeadlineGroupPages = NonNullable<ReturnType<typeof useDeadlineGroup>['data']>;

/** The deadlines of a group, page by page. They are asked for again when the window is seen again. */
export const useDeadlineGroup = (group: DeadlineGroup) => {
  const today = useToday();
  const query = useInfiniteQuery({
    queryKey: deadlineKeys.group(group, today),
    queryFn: ({ pageParam, signal }) => listDeadlines({ group, today, limit, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    // Before that the day is the one of the server's time zone, and another one may be asked for at once.
    enabled: useHydrated(),
    refetchOnWindowFocus: 'always',
  });
  return { ...query, deadlines: query.data?.pages.flatMap((page) => page.deadlines) };
};
