'use client';

import { useMemo } from 'react';
import type { BlocksStore } from '#/lib/client/replica/blocks-store.ts';
import { type Edits, useEdits } from './useEdits.ts';
import { type Removals, useRemovals } from './useRemovals.ts';

/** What the reader is changing in the session's messages. */
export interface MessageChanges {
  edits: Edits;
  removals: Removals;
}

export const useMessageChanges = (sessionId: string | null, store: BlocksStore | null): MessageChanges => {
  const edits = useEdits(sessionId, store);
  const removals = useRemovals(sessionId, store);
  return useMemo(() => ({ edits, removals }), [edits, removals]);
};
