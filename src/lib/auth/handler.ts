import { JucaError } from '#/lib/domain/errors.ts';
import { defect, problemOf, problemResponse } from '#/lib/http/problem.ts';
import type { Logger } from '#/lib/logger.ts';
import type { BetterAuth } from './better-auth.ts';
import type { CurrentSignIns } from './current.ts';
import { nothingHere, withOwnRefusals } from './refusal.ts';
import { withoutToken } from './without-token.ts';

/** What of Better Auth is open to the outside; its other endpoints are closed until something needs them. */
export const openEndpoints: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ['/sign-in/email', 'POST'],
  ['/sign-in/social', 'POST'],
  ['/sign-up/email', 'POST'],
  ['/callback/google', 'GET'],
  ['/callback/oidc', 'GET'],
  ['/link-social', 'POST'],
  ['/sign-out', 'POST'],
  ['/update-user', 'POST'],
  ['/change-password', 'POST'],
  ['/sign-ins', 'GET'],
  ['/end-sign-in', 'POST'],
  ['/end-other-sign-ins', 'POST'],
]);

const basePath = '/api/auth';

/** Better Auth behind our door: few endpoints, idle sign-ins ended first, refusals in the API's own form. */
export const createHandler =
  (auth: BetterAuth, current: CurrentSignIns, logger: Logger) =>
  async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(basePath.length);
    if (openEndpoints.get(path) !== request.method) return problemResponse(problemOf(nothingHere()));
    try {
      // Better Auth knows the absolute limit only: this ends what has been idle too long before it looks.
      await current.of(request.headers);
      return await withOwnRefusals(await withoutToken(await auth.handler(request)));
    } catch (error) {
      if (!(error instanceof JucaError)) logger.error({ err: error, path }, 'sign-in failed');
      return problemResponse(problemOf(error instanceof JucaError ? error : defect()));
    }
  };

/** A request to the sign-in library as a browser with these headers would send it, so that every limit and check applies. */
export const authRequest = (path: string, body: object, headers: Headers): Request => {
  const own = new Headers(headers);
  for (const name of ['content-length', 'transfer-encoding']) own.delete(name);
  own.set('content-type', 'application/json');
  const origin = headers.get('origin') ?? `http://${headers.get('host') ?? 'localhost'}`;
  const url = new URL(`${basePath}${path}`, origin);
  return new Request(url, { method: 'POST', headers: own, body: JSON.stringify(body) });
};

/** A request to sign in, whoever was signed in before. */
export const signInRequest = (
  credentials: { email: string; password: string },
  headers: Headers,
): Request => {
  const own = new Headers(headers);
  own.delete('cookie');
  return authRequest('/sign-in/email', credentials, own);
};
