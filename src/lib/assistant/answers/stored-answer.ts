import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Place } from './answer-parts.ts';

/** An answer as it is stored. Throws `not_found` for a block that is none. */
export const storedAnswer = async (
  sessions: Pick<OwnedSessions, 'getBlock'>,
  { id, blockId }: Omit<Place, 'run'>,
): Promise<AnswerContent> => {
  const content = contentAs('answer', await sessions.getBlock({ id, blockId }));
  if (!content) throw notFound();
  return content;
};

/** True where the answer is there and the run wrote it last: then the same call was made before. */
export const isStoredBy = async (
  sessions: Pick<OwnedSessions, 'readAnswer'>,
  { id, blockId, run }: Place,
): Promise<boolean> => {
  try {
    return (await sessions.readAnswer({ id, blockId, after: limits.answerText })).run === run;
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return false;
    throw error;
  }
};
