import type { Answerer } from '#/lib/assistant/answerer.ts';
import type { Answerers } from '#/lib/assistant/answers/answer-parts.ts';
import { JucaError } from '#/lib/domain/errors.ts';

/** The models by their ids, the first one by default; without any model the guide answers. */
export const answerersOf = (guide: Answerer, models: readonly Answerer[] = []): Answerers => ({
  find: async ({ model }) => {
    const [first = guide] = models;
    if (model === undefined) return first;
    const found = models.find(({ author }) => author.id === model);
    if (!found) throw new JucaError('invalid', 'model: is not one of this server', { field: 'model' });
    return found;
  },
});
