import {
  type CompiledQuery,
  type Dialect,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Pool } from 'pg';
import { SignInDriver, type SignInRows } from '../sign-in-driver.ts';
import { attempt } from './attempts.ts';
import { isPassing, reasonOf, toJucaError } from './errors.ts';
import { onConnection } from './pool.ts';

/**
 * Kysely over the pool of the sign-in library's role. Reads are asked again where the database did not answer; a write is
 * not, since nobody knows whether it was carried out, and is then `unavailable`.
 */
export const createSignInDialect = (pool: Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new SignInDriver((query) => run(pool, query)),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

const run = async (pool: Pool, query: CompiledQuery): Promise<SignInRows> => {
  const isRead = query.query.kind === 'SelectQueryNode';
  try {
    return await attempt(
      () => ask(pool, query),
      (error) => isRead && isPassing(error),
    );
  } catch (error) {
    throw isPassing(error) || reasonOf(error) ? toJucaError(error) : error;
  }
};

const ask = (pool: Pool, { sql: text, parameters, query }: CompiledQuery): Promise<SignInRows> =>
  onConnection(pool, async (client) => {
    const { rows, rowCount } = await client.query({ name: nameOf(query), text, values: [...parameters] });
    return { rows, affected: rowCount ?? 0 };
  });

const seen = new WeakSet<OperationNode>();
const names = new WeakMap<OperationNode, string>();
let last = 0;

/**
 * A statement that is built once and run with each request is prepared on its connection. One that is built anew
 * each time is not: nothing would bound how many are kept.
 */
const nameOf = (query: OperationNode): string | undefined => {
  const known = names.get(query);
  if (known !== undefined || !seen.has(query)) {
    seen.add(query);
    return known;
  }
  last += 1;
  names.set(query, `sign-in-${last}`);
  return names.get(query);
};
