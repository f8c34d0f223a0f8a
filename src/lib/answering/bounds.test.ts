import { expect, it } from 'vitest';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import { modelBounds } from '#/lib/assistant/model/bounds.ts';

it('lets a model’s answerer end its own silence, which knows the reason', () => {
  expect(answerBounds.silence).toBeGreaterThan(Math.max(modelBounds.firstPart, modelBounds.nextPart));
});
