'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { listMatters, type MatterFilter, matterKeys } from '#/lib/client/matters/matters.ts';

/** The matters that a filter shows, page by page. */
export const useMatters = (filter: MatterFilter) => {
  const query = useInfiniteQuery({
    queryKey: matterKeys.list(filter),
    queryFn: ({ pageParam, signal }) => listMatters(filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
  return {
    matters: query.data?.pages.flatMap(({ matters }) => matters),
    failed: query.isError,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
    isSearching: query.isFetching && !query.isFetchingNextPage,
  };
};
