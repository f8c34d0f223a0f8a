import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Part } from '../document.ts';
import { type ModelContext, sourceRuns } from './context.ts';
import { writtenParts } from './markdown.ts';

/** What a statement says, with the numbers of the blocks it rests on after its last word. */
export const statementParts = ({ text, sources }: Statement, context: ModelContext): Part[] => {
  const parts = writtenParts(text);
  const marks = sourceRuns(sources, context);
  const last = parts.at(-1);
  if (marks.length === 0) return parts;
  if (last?.kind !== 'paragraph') return [...parts, { kind: 'paragraph', runs: marks }];
  return [...parts.slice(0, -1), { ...last, runs: [...last.runs, ...marks] }];
};
