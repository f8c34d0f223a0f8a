import type { Writable } from 'node:stream';
import { type ClientBase, Pool, type PoolClient } from 'pg';
import { type Role, takeRole } from '../roles.ts';
import { isPassing } from './errors.ts';
import { rowTypes } from './row-types.ts';

/** The role that a pool works as: it has rights on its own tables only, and cannot go around row security. */
type PoolRole = Exclude<Role, 'copy'>;

export interface PoolOptions {
  url: string;
  /** Connections to the database. */
  size: number;
  role?: PoolRole | undefined;
  /** Sends statements without waiting for the answers before them. */
  pipeline?: boolean | undefined;
  times?: PoolTimes | undefined;
  onError: (error: Error) => void;
}

/**
 * What a connection does first, as SQL: a pooler such as pgbouncer refuses settings in the packet that opens a
 * connection. The store's statements are planned once for all values, and in the order of an index whatever the
 * statistics say: those describe the usual session, and the longest one must not be sorted for them. Without `jit = off`
 * versions before 18 compile for seconds what sorts all the same, since they count it as very expensive. A server that
 * answers before a commit is on the disk is told to wait for it.
 */
const preparations: Record<PoolRole, string> = {
  sessions: `
    ${takeRole('sessions', 'connection')};
    set timezone = 'UTC';
    set plan_cache_mode = force_generic_plan;
    set enable_sort = off;
    set enable_bitmapscan = off;
    set jit = off;
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
  sign_in: takeRole('sign_in', 'connection'),
};

/** How long something may take, in milliseconds; 0 is without limit. */
export interface PoolTimes {
  /** The wait for a connection, and of a connection for the server. */
  connect: number;
  /** A statement, at the server. */
  statement: number;
  /** A statement's answer, here: longer, so that it ends only where the network swallowed the answer. */
  answer: number;
}

export const connectMilliseconds = 5_000;
/** A statement that runs longer than this is not one of ours. */
const requestTimes: PoolTimes = { connect: connectMilliseconds, statement: 30_000, answer: 35_000 };
/** For work that takes as long as it takes. */
export const patientTimes: PoolTimes = { connect: connectMilliseconds, statement: 0, answer: 0 };

/** A process that vanished in the middle of a transaction must not keep its locks. */
const idleTransactionMilliseconds = 10_000;

const timeouts = (statement: number): string =>
  `set idle_in_transaction_session_timeout = ${idleTransactionMilliseconds}; set statement_timeout = ${statement}`;

/**
 * A pool whose connections have taken their role before anyone uses them. The sign-in library gets pg's own types:
 * it compares times as `Date`, and one that came as text would never be past.
 */
export const createPool = (options: PoolOptions): Pool => {
  const { url, size, role, pipeline = false, times = requestTimes, onError } = options;
  const pool = new Pool({
    connectionString: url,
    max: size,
    ...(role !== 'sign_in' && { types: rowTypes }),
    connectionTimeoutMillis: times.connect,
    query_timeout: times.answer,
    application_name: 'juca',
    keepAlive: true,
    pipeline,
    onConnect: (client: ClientBase) =>
      client.query([timeouts(times.statement), ...(role ? [preparations[role]] : [])].join(';')),
  });
  pool.on('error', onError);
  // While a connection is lent out the pool does not listen, and an error that nobody hears ends the process. Whoever
  // uses the connection learns of it by his statement.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

/** Lends a connection of the pool; one that broke is dropped, every other one is used again. */
export const onConnection = async <T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  try {
    return await use(client);
  } catch (error) {
    broken = isPassing(error);
    throw error;
  } finally {
    client.release(broken);
  }
};

/**
 * Sends the statements that `send` begins as one message: each by itself would be a system call here and wake the
 * server's process there. The connection must be one that pipelines.
 */
export const inOneWrite = <T>(client: PoolClient, send: () => T): T => {
  const { stream } = (client as PoolClient & { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
};
