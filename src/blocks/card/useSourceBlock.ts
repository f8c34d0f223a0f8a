'use client';

import { useReplicaView } from '#/hooks/session/useReplicaView.ts';
import { blocksById } from '#/lib/client/replica/known.ts';
import type { Block } from '#/lib/domain/session.ts';

/** A block of the session by its id, where it is loaded, as every block of the briefing is. */
export const useSourceBlock = (sessionId: string, blockId: string): Block | undefined =>
  useReplicaView(sessionId, ({ known }) => blocksById(known).get(blockId));
