import { type ExpressionBuilder, type Kysely, PostgresAdapter, type QueryCreator } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';

/** The sign-in tables, and the administrators who may sign in as `withAdministrators` gives them to one statement. */
export interface WithAdministrators extends SignInTables {
  auth_administrator: { id: string };
}

/**
 * A statement that takes an administrator away begins with this and has `hasAnother` as a condition, so that of several
 * at once the last one is refused. SQLite runs one writing statement after the other. PostgreSQL runs them beside each
 * other, each on what was stored when it began, and so locks the administrators that the condition looks at: a statement
 * that waits for a lock then sees the row as it is. The order by id keeps two statements from waiting for each other.
 */
export const withAdministrators = (db: Kysely<SignInTables>): QueryCreator<WithAdministrators> =>
  db.with('auth_administrator', (queries) => {
    const administrators = queries
      .selectFrom('auth_user')
      .select('id')
      .where('role', '=', 'admin')
      .where('disabled_at', 'is', null)
      .orderBy('id');
    // As strong as an update's own lock, and no stronger: administrators sign in meanwhile.
    return isPostgres(db) ? administrators.forNoKeyUpdate() : administrators;
  });

/** Whether an administrator who may sign in is there besides the `auth_user` of the statement. */
export const hasAnother = (eb: ExpressionBuilder<WithAdministrators, 'auth_user'>) =>
  eb.exists(
    eb
      .selectFrom('auth_administrator')
      .select('auth_administrator.id')
      .whereRef('auth_administrator.id', '!=', 'auth_user.id'),
  );

const isPostgres = (db: Kysely<SignInTables>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
