import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { type ErrorCode, type ErrorDetails, errorCodes, JucaError } from '#/lib/domain/errors.ts';
import { fileKinds } from '#/lib/domain/file-kinds.ts';
import { healthReasons } from '#/lib/domain/health-reasons.ts';

const details = {
  limit: z.string().optional(),
  max: z.number().optional(),
  field: z.string().optional(),
  version: z.int().min(0).optional(),
  retryAfter: z.number().optional(),
  found: z.enum(fileKinds).optional(),
  reason: z.enum(healthReasons).optional(),
} satisfies Record<keyof ErrorDetails, z.ZodType>;

/** A refusal as RFC 9457 writes it, with the project's own code and details. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(errorCodes),
    detail: z.string(),
    ...details,
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof Problem>;

export const problemMediaType = 'application/problem+json';

const meanings: Record<ErrorCode, { status: number; title: string }> = {
  unauthenticated: { status: 401, title: 'Sign-in needed' },
  forbidden: { status: 403, title: 'Request refused' },
  other_account: { status: 403, title: 'Another account is signed in' },
  not_found: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Changed meanwhile' },
  invalid: { status: 400, title: 'Input not valid' },
  too_large: { status: 413, title: 'Input too large' },
  limit: { status: 422, title: 'Limit reached' },
  overloaded: { status: 503, title: 'Too busy' },
  unavailable: { status: 503, title: 'Not available' },
};

/** Seconds after which asking again is sensible, for refusals that pass. */
const retryAfter: Partial<Record<ErrorCode, number>> = { overloaded: 1, unavailable: 5 };

/** What a defect shows: nothing of its cause. */
export const defect = () =>
  new JucaError('unavailable', 'Something failed on the server; nothing was confirmed.');

/** The problem of a refusal. `status` overrides the usual one of its code, as 412 does for a conflict. */
export const problemOf = (error: JucaError, status = meanings[error.code].status): Problem => ({
  type: `urn:juca:problem:${error.code}`,
  title: meanings[error.code].title,
  status,
  code: error.code,
  detail: error.message,
  ...error.details,
});

/** The headers that go with a problem. */
export const problemHeaders = ({ code, retryAfter: seconds }: Problem): Record<string, string> => {
  const wait = seconds ?? retryAfter[code];
  return { 'Content-Type': problemMediaType, ...(wait !== undefined && { 'Retry-After': String(wait) }) };
};

export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...problemHeaders(problem), ...headers },
  });

/** The problem of whatever was thrown, or nothing where it was a defect. */
export const problemOfThrown = (error: unknown): Problem | undefined => {
  if (error instanceof JucaError) return problemOf(error);
  if (error instanceof HTTPException && error.status < 500) {
    return problemOf(new JucaError('invalid', error.message || 'The request is not valid.'), error.status);
  }
  return undefined;
};
