import { Client } from 'pg';
import { MigrationError } from '../migrations/migrate.ts';
import { connectMilliseconds } from './pool.ts';

/**
 * Throws where a pooler between Juca and the server gives a connection's session to another one between two
 * transactions: role, settings, prepared statements and LISTEN belong to the session. Two connections that are open at
 * the same time then share a session of the server, or one moves from one session to another.
 */
export const refuseTransactionPooling = async (url: string): Promise<void> => {
  const [first, second] = [createClient(url), createClient(url)];
  try {
    await first.connect();
    const session = await sessionOf(first);
    await second.connect();
    await second.query('begin');
    const other = await sessionOf(second);
    // Only where the two differ: of a pooler with one session, the first would wait for the second's transaction.
    if (other === session || (await sessionOf(first)) !== session) throw new MigrationError(refusal);
  } finally {
    for (const client of [first, second]) client.end().catch(() => {});
  }
};

const refusal =
  'a connection pooler gives its sessions away between transactions. Juca needs one in session mode ' +
  '(pgbouncer: pool_mode = session), or a direct connection';

const createClient = (url: string): Client => {
  const client = new Client({
    connectionString: url,
    application_name: 'juca-start',
    connectionTimeoutMillis: connectMilliseconds,
    query_timeout: connectMilliseconds,
  });
  client.on('error', () => {});
  return client;
};

/** The process of the server that answers, which is the session's own. */
const sessionOf = async (client: Client): Promise<number | undefined> => {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid;
};
