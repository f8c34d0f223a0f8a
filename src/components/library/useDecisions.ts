'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { searchLibrary } from '#/lib/client/library/library.ts';
import { libraryKeys, listDecisions } from '#/lib/client/library/library-decisions.ts';

/** Decisions of one page of what was found. */
const pageSize = 20;

/** All decisions, page by page, and how many there are. */
export const useDecisionList = () => {
  const query = useInfiniteQuery({
    queryKey: libraryKeys.list,
    queryFn: ({ pageParam, signal }) => listDecisions(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // Another tab or the command line may have imported decisions meanwhile.
    staleTime: 0,
  });
  return {
    ...pagingOf(query),
    decisions: query.data?.pages.flatMap((page) => page.decisions),
    count: query.data?.pages[0]?.count,
  };
};

/** The results of a search, page by page; an empty query sends no request. */
export const useDecisionSearch = (words: string) => {
  const query = useInfiniteQuery({
    queryKey: libraryKeys.search(words),
    queryFn: ({ pageParam, signal }) => searchLibrary(words, signal, { cursor: pageParam, limit: pageSize }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: words !== '',
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const [first] = query.data?.pages ?? [];
  return {
    ...pagingOf(query),
    searching: query.isFetching,
    found: query.data?.pages.flatMap((page) => page.found),
    total: first?.total ?? 0,
    matching: first?.matching ?? 'all',
  };
};

interface Paged {
  isError: boolean;
  data: unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch: () => unknown;
  fetchNextPage: () => unknown;
}

const pagingOf = ({ isError, data, hasNextPage, isFetchingNextPage, refetch, fetchNextPage }: Paged) => ({
  failed: isError && data === undefined,
  retry: () => void refetch(),
  more: hasNextPage ? () => void fetchNextPage() : undefined,
  loadingMore: isFetchingNextPage,
});
