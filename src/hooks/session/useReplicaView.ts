'use client';

import { useSyncExternalStore } from 'react';
import { nothingViewed, type ReplicaView } from '#/lib/client/replica/session-replica.ts';
import { useReplica } from './replicas.tsx';

const never = () => () => {};

/**
 * What `select` takes of a session's replica, now and after each change. It must give the same value for the same view,
 * compared by identity.
 */
export const useReplicaView = <T>(id: string | null, select: (view: ReplicaView) => T): T => {
  const replica = useReplica(id);
  const read = () => select(replica?.view() ?? nothingViewed);
  return useSyncExternalStore(replica?.subscribe ?? never, read, read);
};
