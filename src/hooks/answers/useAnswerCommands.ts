'use client';

import { useState } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { askAgain, goOn, stopAnswer } from '#/lib/client/answers/answer-requests.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Operation } from '#/lib/client/replica/operation.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { useReplica } from '../session/replicas.tsx';
import { useAgreement } from './useAgreement.ts';

export interface AnswerCommands {
  /** Has the answer written anew, after the agreement to what leaves where that is missing. */
  again: () => Promise<void>;
  /** Has it go on from where it ended, after the same agreement. */
  goOn: () => Promise<void>;
  stop: () => Promise<void>;
  isPending: boolean;
}

interface Of {
  sessionId: string;
  blockId: string;
  /** The message that is answered, or the card for which something is proposed. */
  question: string;
}

/** What can be done to an answer; what the server refuses is said. */
export const useAnswerCommands = ({ sessionId, blockId, question }: Of): AnswerCommands => {
  const replica = useReplica(sessionId);
  const errorText = useErrorText();
  const [isPending, setPending] = useState(false);
  const isAgreed = useAgreement(sessionId);
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (isPending) return;
    setPending(true);
    try {
      await work();
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setPending(false);
    }
  };
  const write = async (operation: Operation<Opened>) => replica?.write(operation);
  const writeOnceAgreed = (operation: Operation<Opened>) =>
    run(async () => {
      if (await isAgreed(question, () => void run(() => write(operation)))) await write(operation);
    });
  return {
    again: () => writeOnceAgreed(askAgain(sessionId, { blockId, run: newId() })),
    goOn: () => writeOnceAgreed(goOn(sessionId, { blockId, run: newId() })),
    stop: () => run(() => write(stopAnswer(sessionId, blockId))),
    isPending,
  };
};
