'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { noteDeleted } from '#/lib/client/api/standing.ts';
import type { Connection, LiveEvent } from '#/lib/client/live/live-connection.ts';
import { SharedLive } from '#/lib/client/live/shared-live.ts';
import { type RecordKind, recordKinds } from '#/lib/domain/session-words.ts';
import { useOwnerId } from './owner.tsx';
import { useReplicas } from './session/replicas.tsx';

const ConnectionContext = createContext<Connection | null>(null);

/**
 * Has the page's replicas follow the change feed while the page is visible. All visible pages of one account share one
 * line; a hidden one lets go of it, and goes on from where it was when it is seen again.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const ownerId = useOwnerId();
  const replicas = useReplicas();
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => {
    const onEvent = (event: LiveEvent) => {
      if (event.kind === 'deleted') return noteDeleted();
      if (event.kind === 'records') return readAgain(queries, event.of);
      if (event.kind === 'reset') for (const kind of recordKinds) readAgain(queries, kind);
      replicas.hear(event);
    };
    const onState = (state: Connection) => {
      if (state === 'online') replicas.reconnected();
      setConnection(state);
    };
    return whileVisible(new SharedLive(`juca-live:${ownerId}`, { onEvent, onState }));
  }, [ownerId, queries, replicas]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

/**
 * Reads what is shown of these records again: their keys in the data cache begin with their kind. What is being read
 * already is not asked for twice.
 */
const readAgain = (queries: QueryClient, kind: RecordKind): void =>
  void queries.invalidateQueries({ queryKey: [kind] }, { cancelRefetch: false });

/** Has the page take part while it can be seen, until the returned function is called. */
const whileVisible = (live: SharedLive): (() => void) => {
  const follow = () => (document.visibilityState === 'visible' ? live.join() : live.leave());
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    live.close();
  };
};

/** Whether the server can be reached, as the change feed sees it. */
export const useConnection = (): Connection => {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('useConnection needs a LiveProvider above it.');
  return connection;
};
