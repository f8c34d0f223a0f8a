import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SignedInUser } from '#/lib/auth.ts';
import { runtime } from '#/lib/runtime.ts';

/** Who calls the action. Whoever is not signed in, or not any more, is sent to the way in, and nothing is done. */
export const requireActionAuth = async (): Promise<SignedInUser> => {
  const user = await runtime().signIn.userOf(await headers());
  if (!user) redirect('/sign-in');
  return user;
};
