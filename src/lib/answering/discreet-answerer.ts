import { type Answerer, AnswerFailure } from '#/lib/assistant/answerer.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { repeated } from '#/lib/assistant/answers/repeated.ts';
import { caseFactsOf } from '#/lib/assistant/discretion/case-facts.ts';
import type { Mask } from '#/lib/assistant/discretion/masking-desk.ts';
import { SessionDiscretion } from '#/lib/assistant/discretion/session-discretion.ts';
import { tokensOfDay } from '#/lib/assistant/discretion/tokens-of-day.ts';
import type { ModelBounds } from '#/lib/assistant/model/bounds.ts';
import { createModelAnswerer } from '#/lib/assistant/model/index.ts';
import { TokenMeter } from '#/lib/assistant/model/token-meter.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Model } from '#/lib/models/model.ts';

interface Parts {
  model: Model;
  /** The handle of the session's owner. */
  store: OwnedSessions;
  mask: Mask;
  session: string;
  /** The block of the answer, which the ledger names. */
  blockId: string;
  /** 0 for no limit. */
  tokensPerDay: number;
  bounds?: Partial<ModelBounds> | undefined;
  logger: Pick<Logger, 'error'>;
}

/** A model that is asked what the session's setting lets it be asked, and of which the ledger has each request. */
export const discreetAnswerer = (parts: Parts): Answerer => ({
  author: { kind: 'model', id: parts.model.id, name: parts.model.name },
  async *answer(request, signal) {
    const { answerer, complete } = await behindDiscretion(parts);
    try {
      yield* answerer.answer(request, signal);
    } finally {
      await complete();
    }
  },
  title: async (exchange, signal) => {
    const { answerer, complete } = await behindDiscretion(parts);
    try {
      return await answerer.title(exchange, signal);
    } finally {
      await complete();
    }
  },
});

/** The model with the session's discretion between it and its host. */
const behindDiscretion = async ({
  model,
  store,
  mask,
  session,
  blockId,
  tokensPerDay,
  bounds = {},
  logger,
}: Parts) => {
  await refuseSpent(store, tokensPerDay);
  const { blocks } = await store.briefing({ id: session });
  const facts = caseFactsOf(blocks);
  const discretion = await SessionDiscretion.open({ store, mask, sessionId: session, ...facts });
  const meter = new TokenMeter();
  const hooks = {
    meter,
    beforeSend: discretion.beforeSend({ blockId, model: model.id }),
    restore: () => discretion.restore(),
    remark: discretion.remark,
  };
  /**
   * Writes the tokens into the ledger, also where the host had no time to count them. Does not throw: an answer that is
   * whole stays whole where its tokens are lost.
   */
  const complete = async (): Promise<void> => {
    const { input, output } = meter.total;
    if (input + output === 0) return;
    const until = performance.now() + answerBounds.counting;
    try {
      await repeated(() => discretion.complete({ input, output }), until);
    } catch (err) {
      logger.error({ session, block: blockId, err }, 'the tokens of an answer were not stored in the ledger');
    }
  };
  return { answerer: createModelAnswerer(model, { hooks, bounds }), complete };
};

/** Throws `AnswerFailure` where the account has used the tokens of its last 24 hours up. */
const refuseSpent = async (store: OwnedSessions, tokensPerDay: number): Promise<void> => {
  if (tokensPerDay === 0) return;
  if ((await tokensOfDay(store)) >= tokensPerDay) throw new AnswerFailure('token_limit');
};
