'use client';

import { useState } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { askAgain, goOn, stopAnswer } from '#/lib/client/answers/answer-requests.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Operation } from '#/lib/client/replica/operation.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { useReplica } from '../session/replicas.tsx';

export interface AnswerCommands {
  /** Has the answer written anew. */
  again: () => Promise<void>;
  /** Has it go on from where it ended. */
  goOn: () => Promise<void>;
  stop: () => Promise<void>;
  isPending: boolean;
}

/** What can be done to an answer; what the server refuses is said. */
export const useAnswerCommands = (sessionId: string, blockId: string): AnswerCommands => {
  const replica = useReplica(sessionId);
  const errorText = useErrorText();
  const [isPending, setPending] = useState(false);
  const run = async (operation: Operation<Opened>): Promise<void> => {
    if (isPending) return;
    setPending(true);
    try {
      await replica?.write(operation);
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setPending(false);
    }
  };
  return {
    again: () => run(askAgain(sessionId, { blockId, run: newId() })),
    goOn: () => run(goOn(sessionId, { blockId, run: newId() })),
    stop: () => run(stopAnswer(sessionId, blockId)),
    isPending,
  };
};
