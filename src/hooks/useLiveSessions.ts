'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiError, api } from '#/lib/client/api/api.ts';
import type { LiveEvent } from '#/lib/client/live/live-connection.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useLive } from './live.tsx';
import { useSessionCache } from './useSessionCache.ts';

/** With more sessions than this to ask for one by one, the lists are fetched again instead. */
const many = 20;

/** Keeps lists and sessions up to date: each change that was announced is fetched and put in its place. */
export const useLiveSessions = (): void => {
  const queries = useQueryClient();
  const cache = useSessionCache();
  const asking = useRef(new Set<string>());

  const reload = () => {
    void queries.invalidateQueries({ queryKey: ['sessions'] });
    void queries.invalidateQueries({ queryKey: ['session'] });
  };
  const ask = async (id: string) => {
    asking.current.add(id);
    try {
      cache.settle(await api.get<Session>(`/api/sessions/${id}`));
    } catch (error) {
      // Any other failure shows in the connection; when it is back, what was missed is fetched.
      if (error instanceof ApiError && error.code === 'not_found') cache.forget(id);
    } finally {
      asking.current.delete(id);
    }
  };
  useLive((event: LiveEvent) => {
    if (event.kind === 'reset') return reload();
    if (event.kind === 'purged') return cache.forget(event.sessionId);
    if ((cache.get(event.sessionId)?.version ?? -1) >= event.version) return;
    if (asking.current.size >= many) return reload();
    void ask(event.sessionId);
  });
};
