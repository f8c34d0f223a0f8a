import { z } from 'zod';
import { type ErrorCode, JucaError } from '#/lib/domain/errors.ts';
import { defect, problemOf, problemResponse } from '#/lib/http/problem.ts';

/** One attempt too many; `retryAfter` in seconds. */
export const tooManyAttempts = (retryAfter: number): Response =>
  problemResponse(
    problemOf(new JucaError('overloaded', 'Too many attempts. Try again later.', { retryAfter }), 429),
  );

/** The answer for an address that has nothing, here and for a path without a route. */
export const nothingHere = () => new JucaError('not_found', 'There is nothing at this address.');

/** Better Auth's answer, with its refusals in the form that all of the API has. */
export const withOwnRefusals = async (response: Response): Promise<Response> => {
  if (response.status < 400) return response;
  if (response.status === 429) return tooManyAttempts(Number(response.headers.get('X-Retry-After')) || 60);
  const refused = problemResponse(problemOf(response.status >= 500 ? defect() : await refusalOf(response)));
  for (const cookie of response.headers.getSetCookie()) refused.headers.append('Set-Cookie', cookie);
  return refused;
};

const Body = z.object({ code: z.string(), message: z.string(), field: z.string() }).partial();

const refusalOf = async (response: Response): Promise<JucaError> => {
  const { code = '', message, field } = Body.catch({}).parse(await response.json().catch(() => ({})));
  const known = meanings[code] ?? { code: byStatus[response.status] ?? 'invalid' };
  const where = field ?? known.field;
  return new JucaError(known.code, message ?? 'The request was refused.', where ? { field: where } : {});
};

/** What Better Auth's codes mean in ours, where the status does not say it. */
const meanings: Record<string, { code: ErrorCode; field?: string }> = {
  INVALID_PASSWORD: { code: 'invalid', field: 'currentPassword' },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { code: 'conflict', field: 'email' },
  EMAIL_PASSWORD_SIGN_UP_DISABLED: { code: 'forbidden' },
};

const byStatus: Record<number, ErrorCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'conflict',
};
