import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { runtime } from '#/lib/runtime.ts';
import { localPath } from './local-path.ts';
import type { SignedInUser } from './signed-in-user.ts';

/**
 * Whoever is signed in, for a page that needs someone. Everyone else is sent to the way in and from there back to
 * `path`, the page's own; where no account exists yet, to the first account.
 */
export const requirePageUser = async (path = '/'): Promise<SignedInUser> => {
  const { signIn } = runtime();
  const user = await signIn.userOf(await headers());
  if (user) return user;
  if (await signIn.firstAccount.needed()) redirect('/first-account');
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
};

/** For the ways in: sends whoever is signed in to `next`, and everyone to the first account while there is none. */
export const requireNobody = async (next: unknown): Promise<void> => {
  const { signIn } = runtime();
  if (await signIn.userOf(await headers())) redirect(localPath(next));
  if (await signIn.firstAccount.needed()) redirect('/first-account');
};

/** For the page of the first account: sends everyone away once there is one. */
export const requireNoAccount = async (): Promise<void> => {
  const { signIn } = runtime();
  if ((await signIn.userOf(await headers())) || !(await signIn.firstAccount.needed())) redirect('/');
};
