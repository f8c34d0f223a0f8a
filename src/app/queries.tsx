'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isTransient } from '#/lib/client/api/retry.ts';

/** Tries that may help are made three times; a refusal is final. */
const retry = (failures: number, error: Error) => failures < 3 && isTransient(error);

const retryDelay = (failures: number, error: Error) => {
  const asked = isTransient(error) ? error.details.retryAfter : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** failures, 5_000);
};

/** The change feed says when something is old, so nothing is fetched again for having lain a while. */
const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry, retryDelay },
    },
  });

/** The data cache, which the pages of somebody who is signed in have above them. */
export function Queries({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
