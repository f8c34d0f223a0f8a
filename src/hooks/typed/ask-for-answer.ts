import { askAnswer } from '#/lib/client/answers/answer-requests.ts';
import {
  type AnswerSettings,
  chosenModel,
  goneModel,
  needsAgreement,
} from '#/lib/client/answers/answer-settings.ts';
import type { OutboxPorts } from '#/lib/client/outbox/outbox-ports.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';

/** Asks for the answer to a stored message, where the session's messages are answered and nothing has to be agreed first. */
export const askWith =
  (replicas: Replicas, settings: AnswerSettings): OutboxPorts['ask'] =>
  async (destination, { blockId, answer }) => {
    if (destination.kind === 'new' || !answer) return;
    const { id } = destination;
    const by = await answeredBy(id, replicas.session(id)?.phase ?? 0, settings);
    if (by) await replicas.of(id).attempt(askAnswer(id, answer, blockId, by.model));
  };

/**
 * The guide answers in the opening chat alone; a model always, once the person has agreed to what it is sent. Null where
 * nobody answers, no model where the guide does.
 */
const answeredBy = async (
  id: string,
  phase: number,
  settings: AnswerSettings,
): Promise<{ model: string | undefined } | null> => {
  const answering = await settings.load();
  if (phase > 0 && answering.models.length === 0) return null;
  const setting = await settings.reloadSetting(id);
  if (!setting.answering || goneModel(answering, setting) !== undefined) return null;
  const model = chosenModel(answering, setting);
  const isAnswered = model ? !needsAgreement(model, setting) : phase === 0;
  return isAnswered ? { model: model?.id } : null;
};
