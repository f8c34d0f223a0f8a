'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { searchLibrary } from '#/lib/client/library/library.ts';
import { libraryKeys, listDecisions } from '#/lib/client/library/library-decisions.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';

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

/** The results of a search, page by page; without words and filters no request is sent. */
export const useDecisionSearch = (words: string, filters: DecisionFilters) => {
  const query = useInfiniteQuery({
    queryKey: libraryKeys.search(words, filters),
    queryFn: ({ pageParam, signal }) =>
      searchLibrary(words, signal, { cursor: pageParam, limit: pageSize, filters }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: isSearch(words, filters),
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const [first] = query.data?.pages ?? [];
  return {
    ...pagingOf(query),
    searching: query.isFetching,
    found: query.data?.pages.flatMap((page) => page.found),
    total: first?.total ?? 0,
    withAll: first?.withAll ?? 0,
  };
};

/** True where there is something to look for. */
export const isSearch = (words: string, filters: DecisionFilters): boolean =>
  words !== '' || Object.values(filters).some((value) => value !== undefined);

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
