import { expect } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { BegunRun } from '../../support/answers.ts';

export const contentOf = async (owner: OwnedSessions, { id, blockId }: BegunRun): Promise<AnswerContent> => {
  const { blocks } = await owner.open({ id });
  return blocks.find((block) => block.id === blockId)?.content as AnswerContent;
};

/** Sends parts one after another from a place on; gives the place after the last. */
export const write = async (owner: OwnedSessions, { id, run }: BegunRun, parts: string[], from = 0) => {
  let start = from;
  for (const text of parts) ({ length: start } = await owner.extendAnswer({ id, run, start, text }));
  return start;
};

export const conflict = (field: string) =>
  expect.objectContaining({ code: 'conflict', details: expect.objectContaining({ field }) });

/** What names a run to the verbs that begin and end it. */
export const named = ({ id, blockId, run }: BegunRun) => ({ id, blockId, run });
