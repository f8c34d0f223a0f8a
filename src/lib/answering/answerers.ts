import { type Answerer, AnswerFailure } from '#/lib/assistant/answerer.ts';
import type { Answerers } from '#/lib/assistant/answers/answer-parts.ts';
import type { MaskingDesk } from '#/lib/assistant/discretion/masking-desk.ts';
import { guideAnswerer } from '#/lib/assistant/guide/answer/index.ts';
import type { ModelBounds } from '#/lib/assistant/model/bounds.ts';
import type { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Model } from '#/lib/models/model.ts';
import { discreetAnswerer } from './discreet-answerer.ts';
import { modelOfSession } from './model-of-session.ts';
import { readTextsBy } from './read-texts.ts';

interface Parts {
  sessions: SessionsDB;
  models: readonly Model[];
  masking: Pick<MaskingDesk, 'for'>;
  rules: Pick<RulesDesk, 'for'>;
  /** Of one account in 24 hours; 0 for no limit. */
  tokensPerDay: number;
  /** Deadlines other than the usual ones. */
  bounds?: Partial<ModelBounds> | undefined;
  logger: Pick<Logger, 'error'>;
}

type Asked = Parameters<Answerers['find']>[0];

/**
 * Who answers in a session: the model that is asked for, and else the session's. The guide answers where `none` is asked
 * for or chosen, where no model is set, and where nothing may leave or messages are not answered. In these sessions a model
 * that is asked for by its name is refused, as is one that is not set any more: it is never replaced by another one, and its
 * answer fails.
 */
export const answerersOf = ({ sessions, models, masking, rules, ...parts }: Parts): Answerers => ({
  find: async (asked) => {
    const store = sessions.for(asked.owner);
    const { discretion, answering, model: chosen } = await store.getDiscretion({ id: asked.session });
    const isClosed = discretion === 'none' || !answering || chosen === noModel;
    if (asked.model === undefined && (isClosed || models.length === 0)) return guideFor(asked, rules);
    const id = asked.model ?? (await modelOfSession(store, chosen, models));
    if (id === noModel) return guideFor(asked, rules);
    const model = models.find((each) => each.id === id);
    if (!model || isClosed) return unavailable(id, model?.name ?? id);
    const { session, blockId } = asked;
    const mask = masking.for(asked.owner);
    const read = readTextsBy(rules.for(asked.owner));
    return discreetAnswerer({ ...parts, model, store, mask, read, session, blockId });
  },
});

const guideFor = ({ owner, locale }: Asked, rules: Parts['rules']): Answerer => {
  const guide = guideAnswerer(rules.for(owner));
  return {
    ...guide,
    answer: (request, signal) => guide.answer(locale ? { ...request, locale } : request, signal),
  };
};

/** A model that may not be asked. */
const unavailable = (id: string, name: string): Answerer => ({
  author: { kind: 'model', id, name },
  // biome-ignore lint/correctness/useYield: it fails before the first word
  async *answer() {
    throw new AnswerFailure('not_allowed');
  },
});
