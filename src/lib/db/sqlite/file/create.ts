import { randomInt } from 'node:crypto';
import Database from 'better-sqlite3';
import { applicationId } from './header.ts';

/** Makes a database that is empty but for its header, which says whose it is. */
export const createDatabase = (path: string): void => {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma(`application_id = ${applicationId}`);
    beginSequence(database);
  } finally {
    database.close();
  }
};

/**
 * Gives a database that nothing has been written to since it was made a commit sequence of its own, so that the
 * write-ahead log of another one does not seem to continue it.
 */
export const beginSequence = (database: Database.Database): void => {
  database.pragma(`user_version = ${randomInt(2 ** 31)}`);
};
