import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { JucaError } from '#/lib/domain/errors.ts';
import { runtime } from '#/lib/runtime.ts';
import type { AdminDesk } from './admin/admin-desk.ts';
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

/** The desk of the administrator who asks, and that user; for everyone else who is signed in, the page is not there. */
export const requirePageAdmin = async (path: string): Promise<{ user: SignedInUser; desk: AdminDesk }> => {
  const user = await requirePageUser(path);
  return { user, desk: await orNotFound(runtime().signIn.requireAdmin(await headers())) };
};

/** What is answered with `not_found` elsewhere is a page that is not there. */
export const orNotFound = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') notFound();
    throw error;
  }
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
