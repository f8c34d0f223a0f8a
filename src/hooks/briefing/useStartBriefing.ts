'use client';

import type { Shortcut } from '#/lib/client/keys/shortcut.ts';
import { useSession } from '../session/useSession.ts';
import { type CommandThenGo, useCommandThenGo } from './useCommandThenGo.ts';

/** Keys that start the briefing from everywhere. */
export const startBriefingKeys: Shortcut = 'Mod+Alt+B';

export interface StartBriefing {
  /** False where the briefing has begun, or where there is nothing to read yet. */
  canStart: boolean;
  isPending: boolean;
  /** How far a long session has been read. */
  reading: CommandThenGo['reading'];
  /** Has the guide read the session's messages, then leads to what it read. */
  start: () => void;
}

/** The step from the opening chat to the diagnosis. */
export const useStartBriefing = (sessionId: string | null): StartBriefing => {
  const session = useSession(sessionId);
  const { run, isPending, reading } = useCommandThenGo(sessionId);
  const canStart =
    session !== undefined && session.phase === 0 && session.deletedAt === null && session.messageCount > 0;
  const start = () => {
    if (canStart && !isPending) void run({ type: 'start' }, 'progress');
  };
  return { canStart, isPending, reading, start };
};
