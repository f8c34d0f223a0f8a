import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { assertSignInStatement } from './sign-in-tables.ts';

/** What a statement of the sign-in tables answers. */
export interface SignInRows {
  rows: unknown[];
  affected: number;
}

export type RunSignIn = (query: CompiledQuery) => Promise<SignInRows>;

/**
 * Runs what the sign-in library composes through the engine, whatever that is. It reaches the sign-in tables only.
 * Each statement is a transaction by itself.
 */
export class SignInDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(run: RunSignIn) {
    this.#connection = new SignInConnection(run);
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

class SignInConnection implements DatabaseConnection {
  readonly #run: RunSignIn;

  constructor(run: RunSignIn) {
    this.#run = run;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    assertSignInStatement(query.sql, query.query);
    const { rows, affected } = await this.#run(query);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: streaming is refused before there is anything to give
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Sign-in statements are not streamed.');
  }
}
