'use client';

import { useCallback, useState, useSyncExternalStore } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { type AnswerIds, askAnswer } from '#/lib/client/answers/answer-requests.ts';
import { chosenModel, goneModel, needsAgreement } from '#/lib/client/answers/answer-settings.ts';
import { unanswered } from '#/lib/client/answers/known-answers.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { useOwnerId } from '../owner.tsx';
import { useReplica } from '../session/replicas.tsx';
import { useReplicaView } from '../session/useReplicaView.ts';
import { outboxOf } from '../typed/outbox-of.ts';
import { useAnswering, useAnswerSetting } from './useAnswering.ts';

interface AskAnswer {
  /** True for the last message of a session that is answered, where nothing answers it and nothing is about to. */
  isOffered: boolean;
  /** True where the person has to see and agree to what is sent first, or to choose another model. */
  needsAgreement: boolean;
  isPending: boolean;
  ask: () => Promise<void>;
}

/** Asks for the answer to a stored message that has none. */
export const useAskAnswer = ({ id, sessionId }: Block): AskAnswer => {
  const isLast = useReplicaView(sessionId, ({ known }) => unanswered(known)?.id === id);
  const phase = useReplicaView(sessionId, ({ known }) => known.session?.phase ?? 0);
  const isAsked = useIsAsked(sessionId, id);
  const answering = useAnswering();
  const mayBeAnswered = answering !== null && (phase === 0 || answering.models.length > 0);
  const isAlone = isLast && !isAsked && mayBeAnswered;
  const setting = useAnswerSetting(isAlone ? sessionId : null);
  const model = chosenModel(answering, setting);
  const { ask, isPending } = useAsk(sessionId, id, model?.id);
  const isGone = goneModel(answering, setting) !== undefined;
  return {
    isOffered: isAlone && setting?.answering === true && (model !== undefined || isGone || phase === 0),
    needsAgreement: isGone || (model !== undefined && setting !== null && needsAgreement(model, setting)),
    isPending,
    ask,
  };
};

/** Whether the outbox is about to ask for the answer. */
const useIsAsked = (sessionId: string, blockId: string): boolean => {
  const ownerId = useOwnerId();
  const subscribe = useCallback((listener: () => void) => outboxOf(ownerId).subscribe(listener), [ownerId]);
  const read = () => outboxOf(ownerId).isAsking({ kind: 'session', id: sessionId }, blockId);
  return useSyncExternalStore(subscribe, read, () => true);
};

const newIds = (): AnswerIds => ({ blockId: newId(), run: newId() });

const useAsk = (
  sessionId: string,
  question: string,
  model: string | undefined,
): Pick<AskAnswer, 'ask' | 'isPending'> => {
  const replica = useReplica(sessionId);
  const errorText = useErrorText();
  // The same ids while nothing is known of the answer, so that it is asked for once; others after it was opened.
  const [ids, setIds] = useState(newIds);
  const [isPending, setPending] = useState(false);
  const ask = async (): Promise<void> => {
    if (isPending) return;
    setPending(true);
    try {
      await replica?.write(askAnswer(sessionId, ids, question, model));
      setIds(newIds());
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setPending(false);
    }
  };
  return { ask, isPending };
};
