'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { deadlineKeys, listMatterDeadlines } from '#/lib/client/deadlines/deadlines.ts';

/** The deadlines of a matter, page by page. They are asked for again when the window is seen again. */
export const useMatterDeadlines = (matter: string) => {
  const query = useInfiniteQuery({
    queryKey: deadlineKeys.matter(matter),
    queryFn: ({ pageParam, signal }) => listMatterDeadlines(matter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnWindowFocus: 'always',
  });
  return {
    deadlines: query.data?.pages.flatMap((page) => page.deadlines),
    failed: query.isError,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  };
};
