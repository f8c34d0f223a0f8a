'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection, useLive } from '#/hooks/live.tsx';
import { retryDelay } from '#/lib/client/outbox/outbox.ts';
import { type BlocksStore, type BlocksView, nothingViewed } from '#/lib/client/replica/blocks-store.ts';
import { blocksStoreOf } from '#/lib/client/replica/blocks-stores.ts';

const never = () => () => {};

/** The session's blocks as they are now and stay: loaded, followed live, and asked for again after a failure. */
export const useBlocks = (sessionId: string | null): { store: BlocksStore | null; view: BlocksView } => {
  const store = useMemo(() => (sessionId === null ? null : blocksStoreOf(sessionId)), [sessionId]);
  const view = useSyncExternalStore(
    store?.subscribe ?? never,
    store?.view ?? (() => nothingViewed),
    () => nothingViewed,
  );
  useEffect(() => void store?.open(), [store]);
  useFollow(store);
  useRetry(store, view);
  return { store, view };
};

const useFollow = (store: BlocksStore | null): void =>
  useLive((event) => {
    if (!store) return;
    if (event.kind === 'reset') return void store.follow();
    if (event.sessionId !== store.sessionId) return;
    if (event.kind === 'purged') store.purged();
    else store.announced(event.version);
  });

/** What failed in passing is tried again after the pause that messages have too, and at once when the line is back. */
const useRetry = (store: BlocksStore | null, { trouble, failures }: BlocksView): void => {
  const connection = useConnection();
  const passing = trouble === 'offline' || trouble === 'overloaded' || trouble === 'unavailable';
  useEffect(() => {
    if (!store || !passing) return;
    const timer = setTimeout(() => store.retry(), retryDelay(failures));
    return () => clearTimeout(timer);
  }, [store, passing, failures]);
  useEffect(() => {
    if (store?.view().trouble && connection === 'online') store.retry();
  }, [store, connection]);
};
