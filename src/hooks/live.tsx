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
import { type Connection, LiveConnection, type LiveEvent } from '#/lib/client/live-connection.ts';

type Listener = (event: LiveEvent) => void;

interface Live {
  connection: Connection;
  listen: (listener: Listener) => () => void;
}

const LiveContext = createContext<Live | null>(null);

/** How long a tab that nobody sees keeps its line, in milliseconds: a glance at another tab costs nothing. */
const hiddenGrace = 2_000;

/**
 * Keeps one change feed open while the page is visible and passes its events to `useLive`. A hidden tab lets go:
 * browsers allow six connections to a host over HTTP/1.1, and a lawyer opens more tabs than that.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [connection, setConnection] = useState<Connection>('connecting');
  const [listeners] = useState(() => new Set<Listener>());
  useEffect(
    () =>
      keepWhileVisible((event) => {
        for (const listener of listeners) listener(event);
      }, setConnection),
    [listeners],
  );
  const value = useMemo<Live>(() => {
    const listen = (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    return { connection, listen };
  }, [connection, listeners]);
  return <LiveContext value={value}>{children}</LiveContext>;
}

const keepWhileVisible = (onEvent: Listener, onState: (state: Connection) => void): (() => void) => {
  let current: LiveConnection | undefined;
  let lastEventId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    clearTimeout(timer);
    if (current) return;
    current = new LiveConnection({ onEvent, onState }, lastEventId);
    void current.run();
  };
  const close = () => {
    clearTimeout(timer);
    lastEventId = current?.lastEventId;
    current?.close();
    current = undefined;
  };
  const follow = () => {
    if (document.visibilityState === 'visible') open();
    else timer = setTimeout(close, hiddenGrace);
  };

  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close();
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
