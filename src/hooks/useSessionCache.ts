'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { SessionCache } from '#/lib/client/sessions/session-cache.ts';

const caches = new WeakMap<QueryClient, SessionCache>();

/** What this tab knows of sessions: one for the page. */
export const useSessionCache = (): SessionCache => {
  const queries = useQueryClient();
  const cache = caches.get(queries) ?? new SessionCache(queries);
  caches.set(queries, cache);
  return cache;
};
