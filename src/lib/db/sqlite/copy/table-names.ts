import type { Connection } from '../connection.ts';

/** The tables of an open file, SQLite's own left out. */
export const tableNames = (connection: Connection): string[] =>
  connection
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
    )
    .pluck()
    .all();
