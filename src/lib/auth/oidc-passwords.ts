import { problemOf, problemResponse } from '#/lib/http/problem.ts';
import { nothingHere } from './refusal.ts';

const byPassword = new Set(['/sign-in/email', '/sign-up/email', '/change-password']);

/** The same endpoints without those of passwords, where `PASSWORD_SIGN_IN` is false. */
export const withoutPasswords =
  (handler: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace('/api/auth', '');
    return byPassword.has(path) ? problemResponse(problemOf(nothingHere())) : handler(request);
  };
