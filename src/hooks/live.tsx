'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { noteDeleted } from '#/lib/client/api/standing.ts';
import type { Connection, LiveEvent } from '#/lib/client/live/live-connection.ts';
import { SharedLive } from '#/lib/client/live/shared-live.ts';
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
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => {
    const onEvent = (event: LiveEvent) => (event.kind === 'deleted' ? noteDeleted() : replicas.hear(event));
    const onState = (state: Connection) => {
      if (state === 'online') replicas.reconnected();
      setConnection(state);
    };
    return whileVisible(new SharedLive(`juca-live:${ownerId}`, { onEvent, onState }));
  }, [ownerId, replicas]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

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
