import { citationMarks } from '#/lib/domain/citation-marks.ts';
import type { AnswerMark } from '../definition.ts';

/** The citations of a text that the rules have not compared with its sources yet: named, and leading nowhere. */
export const citationsOf = (text: string): AnswerMark[] =>
  citationMarks(text).map(({ kind, start, end }) => ({ kind, start, end, target: null, standing: 'found' }));
