import type { AnswerTools } from '#/lib/assistant/answerer.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { windowOf } from '#/lib/assistant/answers/window-of.ts';
import { caseFactsOf } from '#/lib/assistant/discretion/case-facts.ts';
import type { ComposeRequest } from '#/lib/assistant/discretion/preview.ts';
import { SessionDiscretion } from '#/lib/assistant/discretion/session-discretion.ts';
import { firstRequest } from '#/lib/assistant/model/index.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
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
    const { blocks: working } = await store.briefing({ id: sessionId });
    const { remark } = await SessionDiscretion.open({ store, sessionId, ...caseFactsOf(working) });
    const body = await firstRequest(model, { ...window, begun: '', tools: nothing }, remark);
    return { host: model.host, model: model.id, body };
  };

const lastMessage = async (store: OwnedSessions, id: string): Promise<string | undefined> => {
  const { blocks } = await store.open({ id, limit: answerBounds.windowBlocks });
  return blocks.findLast(
    ({ role, type, removedAt }) => role === 'user' && type === 'message' && removedAt === null,
  )?.id;
};
