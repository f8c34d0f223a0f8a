import type { z } from 'zod';
import { Problem, problemMediaType } from './problem.ts';

/** A JSON answer for a route's list of responses. */
export const jsonAnswer = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** The refusal that stands for all of a route's errors in its list of responses. */
export const problemAnswer = {
  content: { [problemMediaType]: { schema: Problem } },
  description: 'A refusal (RFC 9457). The code tells which.',
};

export const notModifiedAnswer = { description: 'You hold this version already (If-None-Match)' };
