'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react';
import type { Connection, LiveEvent } from '#/lib/client/live/live-connection.ts';
import { SharedLive } from '#/lib/client/live/shared-live.ts';
import { useOwnerId } from './owner.tsx';

type Listener = (event: LiveEvent) => void;

interface Live {
  connection: Connection;
  listen: (listener: Listener) => () => void;
}

const LiveContext = createContext<Live | null>(null);

/**
 * Passes the change feed's events to `useLive` while the page is visible. All visible pages of one account share one
 * line; a hidden one lets go of it, and goes on from where it was when it is seen again.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const ownerId = useOwnerId();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [listeners] = useState(() => new Set<Listener>());
  useEffect(() => {
    const tell = (event: LiveEvent) => {
      for (const listener of listeners) listener(event);
    };
    return whileVisible(new SharedLive(`juca-live:${ownerId}`, { onEvent: tell, onState: setConnection }));
  }, [ownerId, listeners]);
  const value = useMemo<Live>(() => {
    const listen = (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    return { connection, listen };
  }, [connection, listeners]);
  return <LiveContext value={value}>{children}</LiveContext>;
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

const useLiveContext = (): Live => {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLive and useConnection need a LiveProvider above them.');
  return live;
};

/** Calls the listener for each event of the change feed: a `Change`, or `{ kind: 'reset' }` (fetch again). */
export const useLive = (listener: Listener): void => {
  const { listen } = useLiveContext();
  const current = useEffectEvent(listener);
  useEffect(() => listen((event) => current(event)), [listen]);
};

/** Whether the server can be reached, as the change feed sees it. */
export const useConnection = (): Connection => useLiveContext().connection;
