'use client';

import { useCallback } from 'react';
import { showToast } from '#/lib/client/notices/toast.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import type { WorkingBlock } from '#/lib/domain/briefing/state.ts';
import { type BriefingAction, useBriefingActs, useRefusalText } from './briefing.ts';
import { useSessionCache } from './useSessionCache.ts';

export interface ActThenGo {
  /** As `run` of the briefing's acts; then leads to the block of this name, where the action added it. */
  run: <I extends { id: string }>(
    action: BriefingAction<I>,
    input: Omit<I, 'id'>,
    to: WorkingBlock,
  ) => Promise<boolean>;
  isPending: boolean;
}

/** For the steps that lead on: what they add is where one works next. */
export const useActThenGo = (sessionId: string | null): ActThenGo => {
  const { attempt, isPending } = useBriefingActs(sessionId);
  const sessions = useSessionCache();
  const refusalText = useRefusalText();
  const run = useCallback<ActThenGo['run']>(
    async (action, input, to) => {
      try {
        const before = (sessionId && sessions.get(sessionId)?.lastPosition) || 0;
        const { state, blocks } = await attempt(action, input);
        const added = blocks.find(({ id, position }) => id === state.blocks[to] && position > before);
        if (added) goToBlock(added.position);
        return true;
      } catch (error) {
        showToast(refusalText(error));
        return false;
      }
    },
    [sessionId, sessions, attempt, refusalText],
  );
  return { run, isPending };
};
