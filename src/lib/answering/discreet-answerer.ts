import { type Answerer, AnswerFailure, type Titling } from '#/lib/assistant/answerer.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { repeated } from '#/lib/assistant/answers/repeated.ts';
import { caseFactsOf } from '#/lib/assistant/discretion/case-facts.ts';
import type { Mask } from '#/lib/assistant/discretion/masking-desk.ts';
import { SessionDiscretion } from '#/lib/assistant/discretion/session-discretion.ts';
import { tokensOfDay } from '#/lib/assistant/discretion/tokens-of-day.ts';
import type { ModelBounds } from '#/lib/assistant/model/bounds.ts';
import { createModelAnswerer } from '#/lib/assistant/model/index.ts';
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
    const { answerer, discretion } = await behindDiscretion(parts);
    let tokens: Titling['tokens'];
    try {
      for await (const change of answerer.answer(request, signal)) {
        if (change.kind === 'tokens') tokens = { input: change.input, output: change.output };
        yield change;
      }
    } finally {
      if (tokens) await complete(parts, discretion, tokens);
    }
  },
  title: async (exchange, signal) => {
    const { answerer, discretion } = await behindDiscretion(parts);
    const titling = await answerer.title(exchange, signal);
    if (titling.tokens) await complete(parts, discretion, titling.tokens);
    return titling;
  },
});

/** Stores the tokens in the ledger. Does not throw: an answer that is whole stays whole where they are lost. */
const complete = async (
  { logger, session, blockId }: Parts,
  discretion: SessionDiscretion,
  tokens: NonNullable<Titling['tokens']>,
): Promise<void> => {
  const until = performance.now() + answerBounds.counting;
  try {
    await repeated(() => discretion.complete(tokens), until);
  } catch (err) {
    logger.error({ session, block: blockId, err }, 'the tokens of an answer were not stored in the ledger');
  }
};

/** The model with the session's discretion between it and its host. */
const behindDiscretion = async ({
  model,
  store,
  mask,
  session,
  blockId,
  tokensPerDay,
  bounds = {},
}: Parts) => {
  await refuseSpent(store, tokensPerDay);
  const { blocks } = await store.briefing({ id: session });
  const facts = caseFactsOf(blocks);
  const discretion = await SessionDiscretion.open({ store, mask, sessionId: session, ...facts });
  const hooks = {
    beforeSend: discretion.beforeSend({ blockId, model: model.id }),
    restore: () => discretion.restore(),
    remark: discretion.remark,
  };
  return { answerer: createModelAnswerer(model, { hooks, bounds }), discretion };
};

/** Throws `AnswerFailure` where the account has used the tokens of its last 24 hours up. */
const refuseSpent = async (store: OwnedSessions, tokensPerDay: number): Promise<void> => {
  if (tokensPerDay === 0) return;
  if ((await tokensOfDay(store)) >= tokensPerDay) throw new AnswerFailure('token_limit');
};
