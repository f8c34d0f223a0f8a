'use client';

import { useCallback, useRef } from 'react';
import { type BriefingCommands, useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { useRefusalText } from '#/hooks/briefing/useRefusalText.ts';
import { useReplica } from '#/hooks/session/replicas.tsx';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { baseOf, type SavedChain, savedChain } from './saved-chain.ts';

type Send = (attempt: BriefingCommands['attempt'], blockVersion: number) => Promise<OpenedBriefing>;

/**
 * Saves texts of one block, one after the other: `save(version, send)` calls `send` with the version that the text is
 * based on. False where it was not stored; a text that changed elsewhere is then fetched, anything else said.
 */
export const useTextSaves = (
  sessionId: string,
  blockId: string,
): ((version: number, send: Send) => Promise<boolean>) => {
  const { attempt } = useBriefingCommands(sessionId);
  const replica = useReplica(sessionId);
  const refusalText = useRefusalText();
  const chain = useRef<SavedChain | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (version, send) => {
      const saveNow = async () => {
        const base = baseOf(chain.current, version);
        try {
          const { blocks } = await send(attempt, base);
          const stored = blocks.find((block) => block.id === blockId)?.version;
          chain.current = savedChain(chain.current, version, stored ?? base);
          return true;
        } catch (error) {
          if (changedElsewhere(error)) await replica?.follow();
          else showToast(refusalText(error));
          return false;
        }
      };
      const result = last.current.then(saveNow);
      last.current = result;
      return result;
    },
    [replica, blockId, attempt, refusalText],
  );
};

const changedElsewhere = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'conflict' && error.details.version !== undefined;
