import { type Kysely, sql } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';

/** A user to be, with the hash of the password. `now` is ISO 8601. */
export interface NewAccount {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
  now: string;
}

type Database = Kysely<SignInTables>;

/** A user without a way in is nobody, so it is the ways in that count. */
export const isAnyAccountThere = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('auth_account').select('id').limit(1).executeTakeFirst()) !== undefined;

/**
 * Inserts the administrator where there is no account yet; false where there is one, or another request was faster.
 * Each statement is a transaction by itself, so the one that inserts the way in decides: of all that run at once,
 * its fixed key lets one through, on every engine. What a crash left half done does not stand in the way.
 */
export const insertFirstAccount = async (db: Database, account: NewAccount): Promise<boolean> => {
  const won = await tryInsert(db, account);
  await (won ? deleteOthers(db, account) : db.deleteFrom('auth_user').where('id', '=', account.id).execute());
  return won;
};

const firstAccountId = 'first-account';

/** A user that another request took away, between the statements, fails them: that is losing, not a defect. */
const tryInsert = async (db: Database, account: NewAccount): Promise<boolean> => {
  try {
    await insertUser(db, account);
    return await insertWayIn(db, account);
  } catch (error) {
    if (await isUserThere(db, account.id)) throw error;
    return false;
  }
};

const isUserThere = async (db: Database, id: string): Promise<boolean> =>
  (await db.selectFrom('auth_user').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** Takes the place of a user with the same e-mail who never got a way in. */
const insertUser = async (db: Database, { id, name, email, now }: NewAccount): Promise<void> => {
  const role = 'admin';
  await db
    .insertInto('auth_user')
    .values({ id, name, email, email_verified: sql`true`, role, created_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet({ id, name, role, created_at: now, updated_at: now })
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('auth_account').select('auth_account.id'))),
        ),
    )
    .execute();
};

/** Administrators who lost, or whose creation a crash cut short. */
const deleteOthers = async (db: Database, { id }: NewAccount): Promise<void> => {
  await db
    .deleteFrom('auth_user')
    .where('role', '=', 'admin')
    .where('id', '!=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth_account')
            .select('auth_account.id')
            .whereRef('auth_account.user_id', '=', 'auth_user.id'),
        ),
      ),
    )
    .execute();
};

/** Inserts only while this account's user is there and no account is. */
const insertWayIn = async (db: Database, { id, passwordHash, now }: NewAccount): Promise<boolean> => {
  const inserted = await db
    .insertInto('auth_account')
    .columns(['id', 'account_id', 'provider_id', 'user_id', 'password', 'created_at', 'updated_at'])
    .expression((eb) =>
      eb
        .selectFrom('auth_user')
        .select(({ val, ref }) => [
          val(firstAccountId).as('id'),
          ref('auth_user.id').as('account_id'),
          val('credential').as('provider_id'),
          ref('auth_user.id').as('user_id'),
          val(passwordHash).as('password'),
          val(now).as('created_at'),
          val(now).as('updated_at'),
        ])
        .where('auth_user.id', '=', id)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('auth_account').select('auth_account.id'))),
        ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};
