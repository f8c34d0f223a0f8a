'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { removeMessage } from '#/lib/client/commands/messages.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import type { Block } from '#/lib/domain/session.ts';

/** Milliseconds in which a removal can be undone. Until then nothing has happened, so a tab that is closed removes nothing. */
const removalDelay = 8_000;

export interface Removals {
  isPending: (blockId: string) => boolean;
  /** True once it was sent, which cannot be undone. */
  isSending: (blockId: string) => boolean;
  /** Removes the message after the delay. */
  begin: (block: Block) => void;
  /** True once after `begin`: what offers to undo it then takes the focus. */
  takesFocus: (blockId: string) => boolean;
  undo: (block: Block) => void;
  /** Removes it without waiting any longer. */
  finish: (block: Block) => void;
}

/** The session's messages that are about to be removed. Leaving the session finishes what is pending. */
export const useRemovals = (replica: SessionReplica | null): Removals => {
  const [pending, setPending] = useState<ReadonlyMap<string, 'waiting' | 'sending'>>(new Map());
  const timers = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; block: Block }>());
  const begun = useRef(new Set<string>());
  const remove = useRemove(replica);

  const settle = useCallback(
    (block: Block) => setPending((before) => new Map([...before].filter(([id]) => id !== block.id))),
    [],
  );
  /** False where the block waits no more. */
  const stopWaiting = useCallback(({ id }: Block) => {
    clearTimeout(timers.current.get(id)?.timer);
    return timers.current.delete(id);
  }, []);
  const finish = useCallback(
    async (block: Block) => {
      if (!stopWaiting(block)) return;
      setPending((before) => new Map(before).set(block.id, 'sending'));
      await remove(block);
      settle(block);
    },
    [remove, settle, stopWaiting],
  );
  useEffect(() => {
    const left = timers.current;
    return () => {
      for (const { timer, block } of left.values()) {
        clearTimeout(timer);
        void remove(block);
      }
      left.clear();
    };
  }, [remove]);

  return useMemo<Removals>(
    () => ({
      isPending: (blockId) => pending.has(blockId),
      isSending: (blockId) => pending.get(blockId) === 'sending',
      begin: (block) => {
        begun.current.add(block.id);
        timers.current.set(block.id, { timer: setTimeout(() => void finish(block), removalDelay), block });
        setPending((before) => new Map(before).set(block.id, 'waiting'));
      },
      takesFocus: (blockId) => begun.current.delete(blockId),
      undo: (block) => {
        if (stopWaiting(block)) settle(block);
      },
      finish: (block) => void finish(block),
    }),
    [pending, finish, settle, stopWaiting],
  );
};

const useRemove = (replica: SessionReplica | null) => {
  const t = useTranslations('canvas.removal');
  // A language that is chosen meanwhile is no other session, whose pending removals would be finished.
  const texts = useRef(t);
  useEffect(() => {
    texts.current = t;
  }, [t]);
  return useCallback(
    async (block: Block) => {
      if (!replica) return;
      try {
        await replica.write(removeMessage(block));
        announce(texts.current('done'));
      } catch (error) {
        const code = error instanceof ApiError ? error.code : 'unavailable';
        // Removed elsewhere meanwhile: it is as was wished.
        if (code !== 'not_found') showToast(texts.current(code === 'conflict' ? 'conflict' : 'failed'));
        await replica.follow();
      }
    },
    [replica],
  );
};
