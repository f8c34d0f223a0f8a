import { AnswerFailure } from '#/lib/assistant/answerer.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { toolsOf } from '#/lib/assistant/answers/tools-of.ts';
import { windowOf } from '#/lib/assistant/answers/window-of.ts';
import type { ComposeRequest } from '#/lib/assistant/discretion/preview.ts';
import { remarkOf } from '#/lib/assistant/discretion/remark.ts';
import { firstRequest } from '#/lib/assistant/model/index.ts';
import type { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Model } from '#/lib/models/model.ts';
import { modelOfSession } from './model-of-session.ts';
import { readTextsBy } from './read-texts.ts';

/** A preview asks nobody, so that nothing is looked up in the library for it. */
const noLibrary = {
  searchDecisions: () => Promise.reject(new Error('A preview looks nothing up.')),
  getDecision: () => Promise.reject(new Error('A preview looks nothing up.')),
};

/**
 * What a model would be asked if it answered a message or proposed something for a card now. Undefined without a model or a
 * message. Throws `not_found`.
 */
export const composeRequestOf =
  (models: readonly Model[], rules: Pick<RulesDesk, 'for'>): ComposeRequest =>
  async ({ owner, store, session, model: id, question: asked }) => {
    const { discretion, model: chosen } = await store.getDiscretion({ id: session });
    const named = id ?? (await modelOfSession(store, chosen, models));
    const model = models.find((each) => each.id === named);
    const question = asked ?? (await lastMessage(store, session));
    if (!model || !question) return undefined;
    const window = await windowOf(store, session, question);
    const request = { ...window, begun: '', tools: toolsOf(session, store, noLibrary) };
    const read = readTextsBy(rules.for(owner));
    const body = await firstRequest(model, request, { remark: remarkOf(discretion), read }).catch(
      withoutRoom,
    );
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
