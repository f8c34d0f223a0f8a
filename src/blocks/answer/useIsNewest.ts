'use client';

import { useReplicaView } from '#/hooks/session/useReplicaView.ts';
import { blocksById } from '#/lib/client/replica/known.ts';

/** Whether no block follows this one in its session, as far as this page was told. */
export const useIsNewest = (sessionId: string, blockId: string): boolean =>
  useReplicaView(sessionId, ({ known }) => {
    const position = blocksById(known).get(blockId)?.position;
    return position === undefined || position === known.session?.lastPosition;
  });
