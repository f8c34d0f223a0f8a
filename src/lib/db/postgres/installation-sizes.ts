import type { Pool } from 'pg';
import type { InstallationSizes } from '../installation-sizes.ts';
import { attempt } from './attempts.ts';
import { isPassing, toJucaError } from './errors.ts';
import { onConnection } from './pool.ts';

/**
 * The sizes of a database, over the pool of the role of the sign-in: of the store it may call one function, which gives
 * numbers (migration 0008).
 */
export const postgresSizes = (pool: Pool): InstallationSizes => ({
  ofAccount: async (userId) => {
    const row = await read(pool, 'select sessions, bytes from juca_account_size($1)', [userId]);
    return { sessions: Number(row.sessions), bytes: Number(row.bytes) };
  },
  ofDatabase: async () => {
    const row = await read(pool, 'select pg_database_size(current_database()) as bytes', []);
    return { database: Number(row.bytes), log: null };
  },
});

/** The only row of a statement; a bigint comes as text. */
const read = async (pool: Pool, text: string, values: unknown[]): Promise<Record<string, unknown>> => {
  try {
    const ask = () => onConnection(pool, (client) => client.query(text, values));
    return (await attempt(ask, isPassing)).rows[0] ?? {};
  } catch (error) {
    throw isPassing(error) ? toJucaError(error) : error;
  }
};
