import { APIError } from 'better-auth/api';
import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';

/** Where Better Auth is at work; it tells the path. */
interface At {
  path?: string | undefined;
  redirect?: (to: string) => Error;
}

/**
 * Better Auth's hooks around the making of a sign-in, whatever way it came: a disabled account gets none, and the
 * account notes its last one.
 */
export const signInHooks = (db: Kysely<SignInTables>, clock: () => Date) => ({
  /** Comes after the password was found right, so that a stranger cannot learn which accounts are disabled. */
  before: async ({ userId }: { userId: string }, at: At | null): Promise<void> => {
    const user = await db
      .selectFrom('auth_user')
      .select('disabled_at')
      .where('id', '=', userId)
      .executeTakeFirst();
    if (user?.disabled_at === null) return;
    if (at?.redirect && at.path?.startsWith('/callback/')) throw at.redirect('/sign-in?refused=disabled');
    throw new APIError('FORBIDDEN', { message: 'The account is disabled.' });
  },
  after: async ({ userId }: { userId: string }): Promise<void> => {
    await db
      .updateTable('auth_user')
      .set({ last_sign_in_at: clock().toISOString() })
      .where('id', '=', userId)
      .execute();
  },
});
