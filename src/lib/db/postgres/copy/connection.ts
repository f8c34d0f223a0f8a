import { Client } from 'pg';
import { CopyError } from '../../copy/copy-error.ts';
import { textOf } from '../errors.ts';
import { rowTypes } from '../row-types.ts';

/** A copy is one long piece of work: no limit that is meant for requests may end it. */
const withoutLimits = `select set_config(name, '0', false) from pg_settings where name in
  ('statement_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout')`;

const connectMilliseconds = 10_000;

/** How long to wait for a lock, so that a database in use is refused and not waited for without end. */
const waitForLocks = "set lock_timeout = '10s'";

/** Connects as the address says. Throws `CopyError` where the database does not answer or refuses. */
export const connectToCopy = async (url: string, name: string): Promise<Client> => {
  const client = new Client({
    connectionString: url,
    types: rowTypes,
    connectionTimeoutMillis: connectMilliseconds,
    application_name: 'juca-copy',
    keepAlive: true,
  });
  // A connection that breaks makes the statement under way fail; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(withoutLimits);
    await client.query(waitForLocks);
    return client;
  } catch (error) {
    throw new CopyError(`${name} does not answer: ${textOf(error)}.`);
  }
};

/** The tables of the schema that names without one lead to. */
export const tableNames = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = current_schema() order by 1',
  );
  return rows.map(({ name }) => name);
};
