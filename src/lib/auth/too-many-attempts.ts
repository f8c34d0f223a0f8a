import { JucaError } from '#/lib/domain/errors.ts';
import { problemOf, problemResponse } from '#/lib/http/problem.ts';

/** The answer to one attempt too many; `retryAfter` in seconds. */
export const tooManyAttempts = (retryAfter: number): Response =>
  problemResponse(
    problemOf(new JucaError('overloaded', 'Too many attempts. Try again later.', { retryAfter }), 429),
  );
