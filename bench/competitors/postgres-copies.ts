import { copyBetween } from '#/lib/db/copy/open.ts';
import { type PostgresServer, startPostgres } from '../../tests/support/postgres.ts';
import { say } from '../say.ts';

/** One server for the whole bench; its databases are filled once and shared. */
let server: Promise<PostgresServer> | undefined;
const filled = new Map<string, Promise<string>>();

/** The address of a PostgreSQL database with the content of the SQLite file and with current statistics. */
export const postgresCopyOf = (path: string): Promise<string> => {
  const known = filled.get(path) ?? fill(path);
  filled.set(path, known);
  return known;
};

/** Stops the server and deletes all copies. */
export const dropPostgresCopies = async (): Promise<void> => {
  const stopping = server;
  server = undefined;
  filled.clear();
  await (await stopping)?.stop();
};

const fill = async (path: string): Promise<string> => {
  server ??= startPostgres();
  const url = await (await server).createDatabase();
  const { copiedRows, copySeconds } = await copyBetween({
    from: { kind: 'sqlite', path },
    to: { kind: 'postgres', url },
  });
  say(`copied ${copiedRows} rows into PostgreSQL in ${copySeconds.toFixed(1)} s`);
  return url;
};
