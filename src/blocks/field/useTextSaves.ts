'use client';

import { useCallback, useRef } from 'react';
import { showToast } from '#/lib/client/notices/toast.ts';
import { type BriefingActs, useBriefingActs, useRefusalText } from '#/hooks/briefing.ts';
import { ApiError } from '#/lib/client/api/api.ts';
import { blocksStoreOf } from '#/lib/client/replica/blocks-stores.ts';
import type { ToldBriefing } from '#/lib/client/replica/briefing.ts';
import { baseOf, type SavedChain, savedChain } from './saved-chain.ts';

type Send = (attempt: BriefingActs['attempt'], blockVersion: number) => Promise<ToldBriefing>;

/**
 * Saves texts of one block, one after the other: `save(version, send)` calls `send` with the version that the text is
 * based on. False where it was not stored; a text that changed elsewhere is then fetched, anything else said.
 */
export const useTextSaves = (
  sessionId: string,
  blockId: string,
): ((version: number, send: Send) => Promise<boolean>) => {
  const { attempt } = useBriefingActs(sessionId);
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
          if (changedElsewhere(error)) await blocksStoreOf(sessionId).follow();
          else showToast(refusalText(error));
          return false;
        }
      };
      const result = last.current.then(saveNow);
      last.current = result;
      return result;
    },
    [sessionId, blockId, attempt, refusalText],
  );
};

const changedElsewhere = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'conflict' && error.details.version !== undefined;
