import Database from 'better-sqlite3';
import { CopyError } from '../../copy/copy-error.ts';
import type { Connection } from '../connection.ts';

/** The tables of an open file, SQLite's own left out. Throws `CopyError` for a file that is no database. */
export const tableNames = (connection: Connection): string[] => {
  try {
    return connection
      .prepare<[], string>(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
      )
      .pluck()
      .all();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new CopyError(`${connection.name} cannot be read as a database: ${error.message}.`);
  }
};
