'use client';

import { useMemo } from 'react';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { type Edits, useEdits } from './useEdits.ts';
import { type Removals, useRemovals } from './useRemovals.ts';

/** What the reader is changing in the session's messages. */
export interface MessageChanges {
  edits: Edits;
  removals: Removals;
}

export const useMessageChanges = (
  sessionId: string | null,
  replica: SessionReplica | null,
): MessageChanges => {
  const edits = useEdits(sessionId, replica);
  const removals = useRemovals(replica);
  return useMemo(() => ({ edits, removals }), [edits, removals]);
};
