import { statSync } from 'node:fs';
import type { Engine } from '#/lib/db/engine.ts';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { withClient } from '../../tests/support/postgres-database.ts';
import { postgresCopyOf } from '../competitors/postgres-copies.ts';

/** An engine with a copy of the dataset. */
export interface SearchContestant {
  name: string;
  open: () => Promise<Engine>;
  /** Bytes of the database, closed. */
  size: () => Promise<number>;
}

/** Both engines, on a copy of the same file. */
export const contestantsOn = async (path: string): Promise<SearchContestant[]> => {
  const url = await postgresCopyOf(path);
  return [
    { name: 'SQLite', open: () => openSqliteEngine({ path }), size: async () => statSync(path).size },
    {
      name: 'PostgreSQL',
      open: () => openPostgresEngine({ url }),
      size: () =>
        withClient(url, async (client) => {
          const { rows } = await client.query('select pg_database_size(current_database()) as size');
          return Number(rows[0].size);
        }),
    },
  ];
};
