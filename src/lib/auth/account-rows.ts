import { type Kysely, sql } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { newId } from '#/lib/domain/ids.ts';

type Database = Kysely<SignInTables>;

/** A user to be. `now` is ISO 8601. */
export interface NewUser {
  id: string;
  name: string;
  /** As `Email` gives it. */
  email: string;
  role: 'user' | 'admin';
  /** False, as by default, where the person who makes the account chose the e-mail: `setPassword` has the other cases. */
  emailVouched?: boolean;
  now: string;
}

/** Inserts a user without a way in; false where the e-mail is taken. */
export const insertUser = async (
  db: Database,
  { now, emailVouched = false, ...user }: NewUser,
): Promise<boolean> => {
  const added = await db
    .insertInto('auth_user')
    .values({ ...user, email_verified: sql`${sql.lit(emailVouched)}`, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
};

/**
 * Deletes the user that a crash left between the two statements of a sign-up: one without any way in and without any
 * sign-in, who therefore has nothing and is nobody. One that an administrator has disabled stays.
 */
export const removeUnfinished = async (db: Database, email: string): Promise<void> => {
  await db
    .deleteFrom('auth_user')
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth_account')
            .select('auth_account.id')
            .whereRef('auth_account.user_id', '=', 'auth_user.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth_session')
            .select('auth_session.id')
            .whereRef('auth_session.user_id', '=', 'auth_user.id'),
        ),
      ),
    )
    .execute();
};

/**
 * Sets the password of a user, who may have had none, by a mailed link or by whoever hosts. From then on the e-mail is
 * vouched for: nobody who only chose it gets in any more.
 */
export const setPassword = async (
  db: Database,
  userId: string,
  passwordHash: string,
  now: string,
): Promise<void> => {
  await db.updateTable('auth_user').set({ email_verified: sql`true` }).where('id', '=', userId).execute();
  const changed = await db
    .updateTable('auth_account')
    .set({ password: passwordHash, updated_at: now })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .returning('id')
    .executeTakeFirst();
  if (changed) return;
  const way = { id: newId(), account_id: userId, provider_id: 'credential', user_id: userId };
  await db
    .insertInto('auth_account')
    .values({ ...way, password: passwordHash, created_at: now, updated_at: now })
    .execute();
};

/** Ends every sign-in of a user, the links by which the password could be set, and the secret address of deadlines. */
export const endAccess = async (db: Database, userId: string): Promise<void> => {
  await db.deleteFrom('auth_session').where('user_id', '=', userId).execute();
  await db.deleteFrom('auth_reset_link').where('user_id', '=', userId).execute();
  await endFeed(db, userId);
};

/** The secret address of deadlines needs no sign-in: it goes with those that end because somebody is to be shut out. */
export const endFeed = async (db: Database, userId: string): Promise<void> => {
  await db.deleteFrom('auth_calendar_feed').where('user_id', '=', userId).execute();
};
