'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useReplicas } from '#/hooks/session/replicas.tsx';
import { listMatterSessions, matterKeys } from '#/lib/client/matters/matters.ts';

/** The sessions of a matter, page by page, each as new as the page knows it. */
export const useMatterSessions = (id: string) => {
  const replicas = useReplicas();
  const query = useInfiniteQuery({
    queryKey: matterKeys.sessions(id),
    queryFn: ({ pageParam, signal }) => listMatterSessions(id, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const sessions = query.data?.pages
    .flatMap((page) => page.sessions)
    .map((session) => {
      const known = replicas.session(session.id);
      return known && known.version > session.version ? known : session;
    })
    .filter(({ matterId, deletedAt }) => matterId === id && deletedAt === null);
  return {
    sessions,
    failed: query.isError,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  };
};
