'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { replicasOf } from '#/lib/client/sessions/page-replicas.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { useOwnerId } from '../owner.tsx';

const ReplicasContext = createContext<Replicas | null>(null);

interface Props {
  /** First pages of the lists, where the server could read them. */
  lists: { pinned: SessionPage; active: SessionPage } | null;
  children: ReactNode;
}

/** Holds what the page knows of its owner's sessions, beginning with the lists that the server read. */
export function ReplicasProvider({ lists, children }: Props) {
  const ownerId = useOwnerId();
  const [replicas] = useState(() => {
    const known = replicasOf(ownerId);
    if (lists) {
      known.lists.pinned.seed(lists.pinned);
      known.lists.active.seed(lists.active);
    }
    return known;
  });
  return <ReplicasContext value={replicas}>{children}</ReplicasContext>;
}

/** All that the page knows of sessions. */
export const useReplicas = (): Replicas => {
  const replicas = useContext(ReplicasContext);
  if (!replicas) throw new Error('useReplicas needs a ReplicasProvider above it.');
  return replicas;
};

/** The page's one replica of a session; null where there is no session yet. */
export const useReplica = (id: string | null): SessionReplica | null => {
  const replicas = useReplicas();
  return useMemo(() => (id === null ? null : replicas.of(id)), [replicas, id]);
};
