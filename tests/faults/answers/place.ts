import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { startPostgres } from '../../support/postgres.ts';
import { withClient } from '../../support/postgres-database.ts';
import type { FaultOptions } from '../fault.ts';
import { signUpSettings } from '../person.ts';
import { Process } from '../postgres/process.ts';

/** A database, and the processes on it. */
export interface AnswerPlace {
  /** The first one is asked for the answers. */
  processes: [Process, ...Process[]];
  /** Rows of runs, and of parts of their texts. */
  countRows: () => Promise<number>;
  close: () => Promise<void>;
}

export type EngineName = NonNullable<FaultOptions['engine']>;

export const engineNames = ({ engine }: FaultOptions): EngineName[] =>
  engine ? [engine] : ['sqlite', 'postgres'];

/**
 * Opens an empty database with so many processes on it, which are started; on SQLite it is one. `models` is the setting of
 * that name.
 */
export const openAnswerPlace = async (
  engine: EngineName,
  models: string,
  { processes }: { processes: 1 | 2 },
): Promise<AnswerPlace> => {
  const settings = { ...signUpSettings, MODELS: models };
  const place = await (engine === 'sqlite' ? onSqlite(settings) : onPostgres(settings, processes));
  for (const process of place.processes) await process.start('api');
  return place;
};

const rows = 'select (select count(*) from answer_runs) + (select count(*) from answer_parts) as rows';

const onSqlite = async (settings: Record<string, string>): Promise<AnswerPlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-answers-'));
  const path = join(folder, 'juca.db');
  const server = new Process({ ...settings, SQLITE_PATH: path });
  return {
    processes: [server],
    countRows: async () => {
      const connection = openConnection(path, 'reader');
      const found = connection.prepare(rows).get() as { rows: number };
      connection.close();
      return found.rows;
    },
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const onPostgres = async (settings: Record<string, string>, count: 1 | 2): Promise<AnswerPlace> => {
  const server = await startPostgres();
  const url = await server.createDatabase();
  const open = () => new Process({ ...settings, DATABASE_URL: url });
  const processes: AnswerPlace['processes'] = count === 1 ? [open()] : [open(), open()];
  return {
    processes,
    countRows: () =>
      withClient(url, async (client) => Number((await client.query<{ rows: string }>(rows)).rows[0]?.rows)),
    close: async () => {
      for (const each of processes) await each.stop();
      await server.stop();
    },
  };
};
