import { AnswerFailure, type AnswerTools } from '#/lib/assistant/answerer.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { windowOf } from '#/lib/assistant/answers/window-of.ts';
import type { ComposeRequest } from '#/lib/assistant/discretion/preview.ts';
import { remarkOf } from '#/lib/assistant/discretion/remark.ts';
import { firstRequest } from '#/lib/assistant/model/index.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Model } from '#/lib/models/model.ts';

/** A preview asks nobody, so that nothing is looked up for it. */
const nothing: AnswerTools = {
  searchLibrary: async () => [],
  readDecision: async () => undefined,
  readBlock: async () => undefined,
};

/**
 * What a model would be asked if it answered a message or proposed something for a card now. Undefined without a model or a
 * message. Throws `not_found`.
 */
export const composeRequestOf =
  (models: readonly Model[]): ComposeRequest =>
  async (store, sessionId, id, asked) => {
    const model = id === null ? models[0] : models.find((each) => each.id === id);
    const question = asked ?? (await lastMessage(store, sessionId));
    if (!model || !question) return undefined;
    const window = await windowOf(store, sessionId, question);
    const { discretion } = await store.getDiscretion({ id: sessionId });
    const request = { ...window, begun: '', tools: nothing };
    const body = await firstRequest(model, request, remarkOf(discretion)).catch(withoutRoom);
    return { host: model.host, model: model.id, body };
  };

const lastMessage = async (store: OwnedSessions, id: string): Promise<string | undefined> => {
  const { blocks } = await store.open({ id, limit: answerBounds.windowBlocks });
  return blocks.findLast(
    ({ role, type, removedAt }) => role === 'user' && type === 'message' && removedAt === null,
  )?.id;
};

const withoutRoom = (error: unknown): never => {
  const isLong = error instanceof AnswerFailure && error.reason === 'context_too_long';
  throw isLong ? new JucaError('too_large', 'The message is too long for this model.') : error;
};
