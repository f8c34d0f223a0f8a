'use client';

import { useQuery } from '@tanstack/react-query';
import { sessionIdOf } from '#/lib/client/address/session-address.ts';
import { api } from '#/lib/client/api/api.ts';
import { sessionKey } from '#/lib/client/sessions/session-cache.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useAddress } from './useAddress.ts';
import { useSessionCache } from './useSessionCache.ts';

/** The session that the address names; null on every other screen. */
export const useCurrentSessionId = (): string | null => sessionIdOf(useAddress());

/** One session, kept up to date by the change feed; undefined while it is not known. */
export const useSession = (id: string | null): Session | undefined => {
  const cache = useSessionCache();
  const known = id === null ? undefined : cache.get(id);
  const query = useQuery({
    queryKey: sessionKey(id ?? ''),
    queryFn: ({ signal }) => api.get<Session>(`/api/sessions/${id}`, { signal }),
    enabled: id !== null,
    ...(known && { initialData: known }),
  });
  return id === null ? undefined : query.data;
};
