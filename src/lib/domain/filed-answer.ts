import type { AnswerContent, AnswerMark } from '#/blocks/answer/definition.ts';
import { isBeingWritten } from './answer-state.ts';
import { contentAs } from './block-content.ts';
import type { JsonObject } from './json.ts';

/**
 * The content of a block as a file brings it here. No run goes on writing an answer, and what the file says was found in a
 * source, nobody has checked here.
 */
export const asTakenIn = (block: { type: string; content: JsonObject }): JsonObject => {
  const answer = contentAs('answer', block);
  if (!answer) return block.content;
  const taken = { ...unchecked(answer), former: answer.former.map(unchecked) };
  return isBeingWritten(block) ? { ...taken, state: 'interrupted' } : taken;
};

const unchecked = <Written extends Pick<AnswerContent, 'marks'>>(written: Written): Written => ({
  ...written,
  marks: written.marks.map(
    (mark): AnswerMark => (mark.standing === 'found' ? { ...mark, standing: 'unchecked' } : mark),
  ),
});
