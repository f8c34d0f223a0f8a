import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { SignInDriver, type SignInRows } from '../sign-in-driver.ts';

type Run = (sql: string, parameters: readonly unknown[], kind: 'read' | 'write') => Promise<SignInRows>;

/**
 * Kysely over the database threads, for the sign-in library: it would block the event loop on a connection of its
 * own.
 */
export const createSignInDialect = (run: Run): Dialect => ({
  createAdapter: () => new ThreadAdapter(),
  createDriver: () =>
    new SignInDriver(({ sql, parameters, query }) =>
      run(sql, parameters, query.kind === 'SelectQueryNode' ? 'read' : 'write'),
    ),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** Statements need no turns here: the threads take them as they come, many in one message. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
