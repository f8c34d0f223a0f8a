'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection, useLive } from '#/hooks/live.tsx';
import { nothingKnown } from '#/lib/client/blocks.ts';
import type { BlocksStore, BlocksView } from '#/lib/client/blocks-store.ts';
import { blocksStoreOf } from '#/lib/client/blocks-stores.ts';

/** Milliseconds after which a call that failed in passing is made again. */
const retryAfter = 4_000;

const nothing: BlocksView = { known: nothingKnown, gone: false, trouble: null };
const never = () => () => {};

/** The session's blocks as they are now and stay: loaded, followed live, and asked for again after a failure. */
export const useBlocks = (sessionId: string | null): { store: BlocksStore | null; view: BlocksView } => {
  const store = useMemo(() => (sessionId === null ? null : blocksStoreOf(sessionId)), [sessionId]);
  const view = useSyncExternalStore(store?.subscribe ?? never, store?.view ?? (() => nothing), () => nothing);
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

const useRetry = (store: BlocksStore | null, { trouble }: BlocksView): void => {
  const connection = useConnection();
  const passing = trouble === 'offline' || trouble === 'overloaded' || trouble === 'unavailable';
  useEffect(() => {
    if (!store || !passing) return;
    const timer = setTimeout(() => store.retry(), connection === 'online' ? 0 : retryAfter);
    return () => clearTimeout(timer);
  }, [store, passing, connection]);
};
