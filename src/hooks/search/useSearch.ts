'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { isTransient } from '#/lib/client/api/retry.ts';
import { type AskedSearch, isAsking } from '#/lib/client/search/asked-search.ts';
import { searchSessions } from '#/lib/client/search/search.ts';
import type { MatterSearch } from '#/lib/domain/search/found-matters.ts';
import type { Search, SearchHit } from '#/lib/domain/search/search-answers.ts';

/** Milliseconds without a key after which the words are looked up. */
export const searchPause = 200;

interface Options {
  /** Hits of one page. */
  limit: number;
  enabled?: boolean;
}

/** What a search found so far. */
interface Found {
  hits: SearchHit[];
  /** Matters that have all words. */
  matters: MatterSearch;
  /** Decisions of the library; null where they were not asked for. */
  library: Search['library'];
  /** Whether everything that the owner has was looked through. */
  isComplete: boolean;
}

/**
 * What a search found, page by page; without words and filters no request is sent. A search that is asked for gives up the
 * one before it, and until it is answered the hits of the one before stay.
 */
export const useSearch = (asked: AskedSearch, { limit, enabled = true }: Options) => {
  const query = useInfiniteQuery({
    queryKey: ['search', asked, limit],
    queryFn: ({ pageParam, signal }) => searchSessions(asked, { cursor: pageParam, limit, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: enabled && isAsking(asked),
    // What was stored a moment ago is found.
    staleTime: 0,
    // Who is typing is told soon, and types on.
    networkMode: 'always',
    retry: (failures, error) => failures < 1 && isTransient(error),
    placeholderData: (before) => before,
    select: foundIn,
  });
  const { data, isFetching, isError, error, hasNextPage, isFetchingNextPage, isPlaceholderData } = query;
  return {
    found: data,
    /** Hits on the screen are those of the search before. */
    isOld: isPlaceholderData,
    isSearching: isFetching,
    error: isError ? error : null,
    retry: () => void query.refetch(),
    more: hasNextPage && !isPlaceholderData ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
  };
};

const noMatters: MatterSearch = { found: [], more: false, complete: true };

const foundIn = ({ pages }: InfiniteData<Search>): Found => ({
  hits: pages.flatMap(({ hits }) => hits),
  matters: pages[0]?.matters ?? noMatters,
  library: pages[0]?.library ?? null,
  isComplete: pages.every(({ complete, matters }) => complete && (matters?.complete ?? true)),
});
