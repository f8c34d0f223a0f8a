'use client';

import { useQuery } from '@tanstack/react-query';
import { listClients, matterKeys } from '#/lib/client/matters/matters.ts';

/** The first clients of the reader's matters in whose name or number the words stand. */
export const useClients = (query: string) => {
  const { data, isError, refetch } = useQuery({
    queryKey: matterKeys.clients(query),
    queryFn: ({ signal }) => listClients(query, signal),
    placeholderData: (before) => before,
  });
  return {
    clients: data?.clients,
    more: data?.more ?? false,
    failed: isError,
    retry: () => void refetch(),
  };
};
