import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { answerBounds } from './answer-bounds.ts';
import type { RunParts } from './answer-parts.ts';
import { within } from './within.ts';

interface Written extends RunParts {
  text: string;
}

/**
 * The marks of a text that is written to its end; undefined where it could not be checked. A check that takes too long ends.
 * Never rejects. The caller has the lease of the run renewed meanwhile: a check may wait for its turn.
 */
export const checkReferences = async (written: Written): Promise<AnswerMark[] | undefined> => {
  const { mark, text, place, question, owner, sessions, library, logger } = written;
  const overdue = new AbortController();
  const asked = { owner, sessions, library, session: place.id, question };
  try {
    const marks = await within(answerBounds.marking, mark(text, asked, overdue.signal));
    if (marks) return marks;
    overdue.abort();
    throw new Error('The references took too long.');
  } catch (error) {
    const about = { session: place.id, run: place.run, error: nameOf(error) };
    logger.error(about, 'the references of an answer could not be checked');
    return undefined;
  }
};

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
