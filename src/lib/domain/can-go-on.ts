import type { AnswerContent } from '#/blocks/answer/definition.ts';

/** Failures after which there is nothing to add: the text is as long as it may be, is whole, or the model declined it. */
const final = new Set<AnswerContent['failure']>(['too_long', 'unchecked', 'refused']);

/** Whether an answer to a message that did not come to its end can be continued from the text that it has. */
export const canGoOn = ({
  state,
  failure,
  text,
}: Pick<AnswerContent, 'state' | 'failure' | 'text'>): boolean =>
  text !== '' && state !== 'done' && state !== 'writing' && !(state === 'failed' && final.has(failure));
