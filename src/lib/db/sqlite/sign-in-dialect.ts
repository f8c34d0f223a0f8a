import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { assertSignInStatement } from '../sign-in-tables.ts';
import type { SignInRows } from './protocol.ts';

type Run = (sql: string, parameters: readonly unknown[], kind: 'read' | 'write') => Promise<SignInRows>;

/**
 * Kysely over the database threads, for the sign-in library: it would block the event loop on a connection of its
 * own. It reaches the sign-in tables only. Each statement is a transaction by itself.
 */
export const createSignInDialect = (run: Run): Dialect => ({
  createAdapter: () => new ThreadAdapter(),
  createDriver: () => new ThreadDriver(run),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** Statements need no turns here: the threads take them as they come, many in one message. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class ThreadDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(run: Run) {
    this.#connection = new ThreadConnection(run);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    throw new Error('A sign-in statement is a transaction by itself.');
  }

  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

class ThreadConnection implements DatabaseConnection {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    assertSignInStatement(sql, query);
    const kind = query.kind === 'SelectQueryNode' ? 'read' : 'write';
    const { rows, affected } = await this.#run(sql, parameters, kind);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: streaming is refused before there is anything to give
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Sign-in statements are not streamed.');
  }
}
