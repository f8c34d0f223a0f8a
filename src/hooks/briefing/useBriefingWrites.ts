'use client';

import { useCallback, useMemo, useState } from 'react';
import { ApiError } from '#/lib/client/api/api-error.ts';
import {
  type BriefingCommand,
  briefingCommand,
  type Foresee,
  type Reading,
} from '#/lib/client/commands/briefing.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { useReplica } from '../session/replicas.tsx';
import { useRefusalText } from './useRefusalText.ts';

export interface BriefingCommands {
  /** Does what the command says. True once the server confirmed; what it refused was then said to the reader. */
  run: (command: BriefingCommand) => Promise<boolean>;
  /** The same for whoever wants to deal with a refusal. Throws `ApiError`. */
  attempt: (command: BriefingCommand) => Promise<OpenedBriefing>;
  isPending: boolean;
  /** How far a long session has been read for a command that is under way. */
  reading: Reading | null;
}

/** What can be done to the briefing of a session; what the server answers is shown everywhere at once. */
export const useBriefingWrites = (sessionId: string | null, foresee?: Foresee): BriefingCommands => {
  const replica = useReplica(sessionId);
  const refusalText = useRefusalText();
  const [pending, setPending] = useState(0);
  const [reading, setReading] = useState<Reading | null>(null);
  const attempt = useCallback<BriefingCommands['attempt']>(
    async (command) => {
      if (!replica) throw new ApiError(0, 'not_found', 'There is no session yet.');
      setPending((count) => count + 1);
      try {
        return await replica.write(briefingCommand(replica.id, command, setReading, foresee));
      } finally {
        setReading(null);
        setPending((count) => count - 1);
      }
    },
    [replica, foresee],
  );
  const run = useCallback<BriefingCommands['run']>(
    async (command) => {
      try {
        await attempt(command);
        return true;
      } catch (error) {
        showToast(refusalText(error));
        return false;
      }
    },
    [attempt, refusalText],
  );
  return useMemo(() => ({ run, attempt, isPending: pending > 0, reading }), [run, attempt, pending, reading]);
};
