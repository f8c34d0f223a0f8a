import type { BlockViewProps } from '../card-props.ts';
import type { AnswerContent } from './definition.ts';

/** What the parts of an answer are given. */
export interface AnswerProps extends Omit<BlockViewProps, 'block' | 'sessionId'> {
  blockId: string;
  sessionId: string;
  content: AnswerContent;
}
