import { type ClientBase, type CustomTypesConfig, Pool, types } from 'pg';

/** The role that a pool works as: it has rights on its own tables only, and cannot go around row security. */
export type PoolRole = 'juca_sessions' | 'juca_sign_in';

export interface PoolOptions {
  url: string;
  /** Connections to the database. */
  size: number;
  role?: PoolRole | undefined;
  /** Sends statements without waiting for the answers before them. */
  pipeline?: boolean | undefined;
  onError: (error: Error) => void;
}

const timestamptz = 1184;
const json = 114;

/** Times as ISO 8601 in UTC and JSON as its text, so that rows look the same on every engine. */
const rowTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === timestamptz) return (text: string) => new Date(text).toISOString();
    if (oid === json) return (text: string) => text;
    return types.getTypeParser(oid, format);
  },
};

/** How long a call may wait for a connection, and a connection for the server. */
const connectMilliseconds = 5_000;
/** A statement that runs longer than this is not one of ours. */
const statementMilliseconds = 30_000;

/**
 * A pool whose connections have taken their role before anyone uses them. The sign-in library gets pg's own types:
 * it compares times as `Date`, and one that came as text would never be past.
 */
export const createPool = ({ url, size, role, pipeline = false, onError }: PoolOptions): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: size,
    ...(role !== 'juca_sign_in' && { types: rowTypes }),
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: statementMilliseconds,
    application_name: 'juca',
    pipeline,
    onConnect: (client: ClientBase) => (role ? client.query(`set role ${role}`) : undefined),
  });
  pool.on('error', onError);
  return pool;
};
