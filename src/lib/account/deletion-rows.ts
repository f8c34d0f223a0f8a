import type { Kysely, Selectable } from 'kysely';
import { hasAnother, withAdministrators } from '#/lib/auth/last-administrator.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { DeletedCounts } from './receipt.ts';

/** A deletion whose user's id is still there. */
export interface OpenDeletion {
  number: string;
  userId: string;
  requestedAt: string;
  finishedAt: string | null;
  counts: DeletedCounts;
}

/** The statements of deletions on the sign-in tables. Each is a transaction by itself. */
export class DeletionRows {
  readonly #db: Kysely<SignInTables>;

  constructor(db: Kysely<SignInTables>) {
    this.#db = db;
  }

  countSignIns(userId: string): Promise<number> {
    return this.#db
      .selectFrom('auth_session')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow()
      .then(({ count }) => Number(count));
  }

  async add({ number, userId, requestedAt, counts }: OpenDeletion): Promise<void> {
    await this.#db
      .insertInto('auth_deletion')
      .values({
        receipt: number,
        user_id: userId,
        requested_at: requestedAt,
        finished_at: null,
        session_count: counts.sessions,
        block_count: counts.blocks,
        decision_count: counts.decisions,
        sign_in_count: counts.signIns,
      })
      .execute();
  }

  /** Deletions under way, and those that still have to be looked through once more. */
  async open(): Promise<OpenDeletion[]> {
    const rows = await this.#db
      .selectFrom('auth_deletion')
      .selectAll()
      .where('user_id', 'is not', null)
      .orderBy('receipt')
      .execute();
    return rows.map(toOpenDeletion);
  }

  async finish(number: string, finishedAt: string): Promise<void> {
    await this.#db
      .updateTable('auth_deletion')
      .set({ finished_at: finishedAt })
      .where('receipt', '=', number)
      .where('finished_at', 'is', null)
      .execute();
  }

  /** Forgets whose deletion it was. */
  async close(number: string): Promise<void> {
    await this.#db
      .updateTable('auth_deletion')
      .set({ user_id: null })
      .where('receipt', '=', number)
      .execute();
  }

  async drop(number: string): Promise<void> {
    await this.#db.deleteFrom('auth_deletion').where('receipt', '=', number).execute();
  }

  async hasUser(userId: string): Promise<boolean> {
    const user = await this.#db
      .selectFrom('auth_user')
      .select('id')
      .where('id', '=', userId)
      .executeTakeFirst();
    return user !== undefined;
  }

  /**
   * Deletes a user with all sign-ins and ways in, which go by the tables' foreign keys. False where there is no such
   * user, or where it is the last administrator who may sign in and others have accounts. What names the e-mail goes
   * before, since only the user tells it: nothing of that is of use to somebody who has an account.
   */
  async deleteUser(userId: string): Promise<boolean> {
    const user = await this.#db
      .selectFrom('auth_user')
      .select('email')
      .where('id', '=', userId)
      .executeTakeFirst();
    if (!user) return false;
    await this.#forgetAddress(user.email);
    const deleted = await withAdministrators(this.#db)
      .deleteFrom('auth_user')
      .where('id', '=', userId)
      .where((eb) =>
        eb.or([
          eb('role', '!=', 'admin'),
          hasAnother(eb),
          eb.not(
            eb.exists(eb.selectFrom('auth_user as other').select('other.id').where('other.id', '!=', userId)),
          ),
        ]),
      )
      .returning('auth_user.id')
      .executeTakeFirst();
    return deleted !== undefined;
  }

  /** Deletes tokens that name a user who is gone, and what was counted under the id. */
  async forgetId(userId: string): Promise<void> {
    await this.#db
      .deleteFrom('auth_verification')
      .where(({ eb, or }) => or([eb('value', '=', userId), eb('identifier', '=', userId)]))
      .execute();
    await this.#db.deleteFrom('auth_calendar_feed').where('user_id', '=', userId).execute();
    await this.#db.deleteFrom('auth_rate_limit').where('key', 'like', `%|${userId}`).execute();
  }

  async #forgetAddress(email: string): Promise<void> {
    await this.#db.deleteFrom('auth_verification').where('identifier', '=', email).execute();
    await this.#db.deleteFrom('auth_invitation').where('email', '=', email).execute();
  }
}

const toOpenDeletion = (row: Selectable<SignInTables['auth_deletion']>): OpenDeletion => ({
  number: row.receipt,
  userId: row.user_id ?? '',
  requestedAt: new Date(row.requested_at).toISOString(),
  finishedAt: row.finished_at && new Date(row.finished_at).toISOString(),
  counts: {
    sessions: row.session_count,
    blocks: row.block_count,
    decisions: row.decision_count,
    signIns: row.sign_in_count,
  },
});
