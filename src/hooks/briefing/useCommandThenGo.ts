'use client';

import { useCallback } from 'react';
import type { Slot } from '#/blocks/definitions.ts';
import type { BriefingCommand } from '#/lib/client/commands/briefing.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { useReplica } from '../session/replicas.tsx';
import { type BriefingCommands, useBriefingWrites } from './useBriefingWrites.ts';
import { useRefusalText } from './useRefusalText.ts';

export interface CommandThenGo {
  /** As `run` of the briefing's commands; then leads to the block of this name, where the command added it. */
  run: (command: BriefingCommand, to: Slot) => Promise<boolean>;
  isPending: boolean;
  reading: BriefingCommands['reading'];
}

/** For the steps that lead on: what they add is where one works next. */
export const useCommandThenGo = (sessionId: string | null): CommandThenGo => {
  const { attempt, isPending, reading } = useBriefingWrites(sessionId);
  const replica = useReplica(sessionId);
  const refusalText = useRefusalText();
  const run = useCallback<CommandThenGo['run']>(
    async (command, to) => {
      try {
        const before = replica?.view().known.session?.lastPosition ?? 0;
        const { state, blocks } = await attempt(command);
        const added = blocks.find(({ id, position }) => id === state.blocks[to] && position > before);
        if (added) goToBlock(added.position);
        return true;
      } catch (error) {
        showToast(refusalText(error));
        return false;
      }
    },
    [replica, attempt, refusalText],
  );
  return { run, isPending, reading };
};
