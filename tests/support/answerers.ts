import type { Answerer } from '#/lib/assistant/answerer.ts';
import type { Answerers } from '#/lib/assistant/answers/answer-parts.ts';
import { noModel } from '#/lib/domain/no-model.ts';

/** The models by their ids, the first one by default; without any model the guide answers. */
export const answerersOf = (guide: Answerer, models: readonly Answerer[] = []): Answerers => ({
  find: async ({ model }) => {
    const [first = guide] = models;
    if (model === undefined) return first;
    return model === noModel ? guide : (models.find(({ author }) => author.id === model) ?? first);
  },
});
