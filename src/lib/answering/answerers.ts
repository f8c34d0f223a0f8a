import type { Answerer } from '#/lib/assistant/answerer.ts';
import type { Answerers } from '#/lib/assistant/answers/answer-parts.ts';
import type { MaskingDesk } from '#/lib/assistant/discretion/masking-desk.ts';
import { guideAnswerer } from '#/lib/assistant/guide/answer/index.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Model } from '#/lib/models/model.ts';
import { discreetAnswerer } from './discreet-answerer.ts';

interface Parts {
  sessions: SessionsDB;
  models: readonly Model[];
  masking: Pick<MaskingDesk, 'for'>;
  /** Of one account in 24 hours; 0 for no limit. */
  tokensPerDay: number;
}

type Asked = Parameters<Answerers['find']>[0];

/**
 * Who answers in a session: the model that is asked for, the one that the session has chosen, or the first one of the
 * settings. The guide answers where no model is set, and where nothing may leave.
 */
export const answerersOf = ({ sessions, models, masking, tokensPerDay }: Parts): Answerers => ({
  find: async (asked) => {
    const [first] = models;
    if (!first) return guideFor(asked);
    const store = sessions.for(asked.owner);
    const { discretion, model: chosen } = await store.getDiscretion({ id: asked.session });
    if (discretion === 'none') return guideFor(asked);
    const model = modelOf(models, asked.model) ?? models.find(({ id }) => id === chosen) ?? first;
    const { session, blockId } = asked;
    return discreetAnswerer({ model, store, mask: masking.for(asked.owner), session, blockId, tokensPerDay });
  },
});

const guideFor = ({ locale }: Asked): Answerer => ({
  ...guideAnswerer,
  answer: (request, signal) => guideAnswerer.answer(locale ? { ...request, locale } : request, signal),
});

/** Undefined where none is named. Throws `invalid` for one that is not there. */
const modelOf = (models: readonly Model[], id: string | undefined): Model | undefined => {
  if (id === undefined) return undefined;
  const model = models.find((each) => each.id === id);
  if (!model) throw new JucaError('invalid', 'model: is not one of this server', { field: 'model' });
  return model;
};
