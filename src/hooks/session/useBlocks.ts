'use client';

import { useEffect } from 'react';
import type { ReplicaView, SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { useReplica } from './replicas.tsx';
import { useReplicaView } from './useReplicaView.ts';

const whole = (view: ReplicaView) => view;

/** The session's blocks: loaded once a screen shows them, and kept up to date. */
export const useBlocks = (id: string | null): { replica: SessionReplica | null; view: ReplicaView } => {
  const replica = useReplica(id);
  const view = useReplicaView(id, whole);
  useEffect(() => void replica?.open(), [replica]);
  return { replica, view };
};
