'use client';

import { useMemo } from 'react';
import { blocksById } from '#/lib/client/replica/known.ts';
import type { ReplicaView } from '#/lib/client/replica/session-replica.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import { useReplicaView } from '../session/useReplicaView.ts';

export interface ShownBriefing {
  state: BriefingState;
  /** The loaded blocks by id, among them every working block that the state names. */
  blocks: ReadonlyMap<string, Block>;
}

const stateOf = ({ known }: ReplicaView) => known.state;
const byId = ({ known }: ReplicaView) => blocksById(known);

/** The session's briefing, kept up to date; undefined until it has begun and is known. */
export const useBriefing = (sessionId: string | null): ShownBriefing | undefined => {
  const state = useReplicaView(sessionId, stateOf);
  const blocks = useReplicaView(sessionId, byId);
  return useMemo(() => state && { state, blocks }, [state, blocks]) ?? undefined;
};
