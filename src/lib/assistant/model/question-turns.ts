import type { AnswerRequest } from '../answerer.ts';
import { type BlockTurn, turnOf } from './block-text.ts';
import { goOn } from './instructions.ts';

/** The question, and after it what an answer that was broken off has already. */
export const endOf = (
  { question, begun }: Pick<AnswerRequest, 'question' | 'begun'>,
  task: string | undefined,
): BlockTurn[] => {
  const { content } = turnOf(question);
  if (task !== undefined) return [{ role: 'user', content: `${content}\n\n${task}` }];
  const asked: BlockTurn = { role: 'user', content };
  return begun === ''
    ? [asked]
    : [asked, { role: 'assistant', content: begun }, { role: 'user', content: goOn }];
};
