import { headers } from 'next/headers';
import type { SignedInUser } from '#/lib/auth.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { runtime } from '#/lib/runtime.ts';

/** Who calls the action. Throws `unauthenticated`, also for a sign-in that was ended a moment ago. */
export const requireActionAuth = async (): Promise<SignedInUser> => {
  const user = await runtime().signIn.userOf(await headers());
  if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
  return user;
};
