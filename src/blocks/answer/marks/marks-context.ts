import { createContext } from 'react';
import type { AnswerMark } from '../definition.ts';

/** The marks of the answer around, by which a place of its text is named. */
export const MarksContext = createContext<{
  sessionId: string;
  text: string;
  marks: readonly AnswerMark[];
}>({ sessionId: '', text: '', marks: [] });
