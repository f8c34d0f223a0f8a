'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isTransient } from '#/lib/client/api/retry.ts';
import { findInSession } from '#/lib/client/search/search.ts';
import type { FoundPlace, SessionPlaces } from '#/lib/domain/search/search-answers.ts';

/** A place of what is looked for in a session. */
export interface SessionPlace extends FoundPlace {
  blockId: string;
  /** Of its block. */
  position: number;
  /** Among the places of its block. */
  index: number;
}

/** Milliseconds for which the places of a query are kept after nobody shows them. */
const kept = 60_000;

/**
 * Every place of the words in a session, loaded or not, part after part until the session has been looked through. A new
 * version of the session is looked through anew, and the places of the one before stay meanwhile.
 */
export const useFindInSession = (sessionId: string, words: string, version: number) => {
  const query = useInfiniteQuery({
    queryKey: ['find', sessionId, words, version],
    queryFn: ({ pageParam, signal }) => findInSession(sessionId, words, pageParam, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: words !== '',
    gcTime: kept,
    networkMode: 'always',
    retry: (failures, error) => failures < 1 && isTransient(error),
    placeholderData: (before, former) => (former?.queryKey[2] === words ? before : undefined),
    select: placesIn,
  });
  const { data, isError, isFetching, hasNextPage, isPlaceholderData, fetchNextPage, refetch } = query;
  const goesOn = hasNextPage && !isFetching && !isError && !isPlaceholderData;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return {
    places: data ?? [],
    /** Whether the whole session has been looked through. */
    isWhole: data !== undefined && (!hasNextPage || isPlaceholderData),
    isFailed: isError,
    retry: () => void (hasNextPage ? fetchNextPage() : refetch()),
  };
};

const placesIn = ({ pages }: InfiniteData<SessionPlaces>): SessionPlace[] =>
  pages.flatMap(({ blocks }) =>
    blocks.flatMap(({ id, position, places }) =>
      places.map((place, index) => ({ ...place, blockId: id, position, index })),
    ),
  );
