'use client';

import { useState } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { askAnswer, stopAnswer } from '#/lib/client/answers/answer-requests.ts';
import { chosenModel, needsAgreement } from '#/lib/client/answers/answer-settings.ts';
import type { AnsweringModel } from '#/lib/client/answers/answering.ts';
import { askAgreement } from '#/lib/client/answers/asked-agreement.ts';
import { isAnswering, newestProposal } from '#/lib/client/answers/known-answers.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { useReplica } from '../session/replicas.tsx';
import { useReplicaView } from '../session/useReplicaView.ts';
import { useAnswering, useAnswerSetting } from './useAnswering.ts';

interface ProposalCommands {
  /** Who would propose; undefined where no model may. */
  model: AnsweringModel | undefined;
  /** The last proposal for the card, in whatever state. */
  last: Block | undefined;
  /** Whether an answer is being written in the session, so that none else can be. */
  isTaken: boolean;
  isPending: boolean;
  /** Asks for a proposal, after the agreement where that is missing, and leads to it. */
  propose: () => void;
  stop: () => void;
}

/** Proposals of a model for a card of the briefing. */
export const useProposal = (sessionId: string, cardId: string): ProposalCommands => {
  const replica = useReplica(sessionId);
  const errorText = useErrorText();
  const answering = useAnswering();
  const hasModels = answering !== null && answering.models.length > 0;
  const setting = useAnswerSetting(hasModels ? sessionId : null);
  const model = setting?.answering ? chosenModel(answering, setting) : undefined;
  const last = useReplicaView(sessionId, ({ known }) => newestProposal(known, cardId));
  const isTaken = useReplicaView(sessionId, ({ known }) => isAnswering(known));
  const [isPending, setPending] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setPending(true);
    await work().catch((error: unknown) => showToast(errorText(error)));
    setPending(false);
  };
  const ask = async (by: AnsweringModel): Promise<void> => {
    const ids = { blockId: newId(), run: newId() };
    const opened = await replica?.write(askAnswer(sessionId, ids, cardId, by.id));
    const position = opened?.blocks.find(({ id }) => id === ids.blockId)?.position;
    if (position !== undefined) goToBlock(position);
  };
  const propose = () => {
    if (!model || !setting || isPending) return;
    const begin = () => void run(() => ask(model));
    if (needsAgreement(model, setting)) askAgreement({ sessionId, question: cardId, onAgreed: begin });
    else begin();
  };
  const stop = () =>
    void run(async () => void (last && (await replica?.write(stopAnswer(sessionId, last.id)))));
  return { model, last, isTaken, isPending, propose, stop };
};
