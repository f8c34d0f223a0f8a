import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CopyError } from '../../copy/copy-error.ts';
import type { Connection } from '../connection.ts';
import { realFilePath } from '../file/real-path.ts';

/** How long to wait for another process that is just letting go. */
const busyMilliseconds = 5_000;
const cacheKibibytes = 64 * 1024;
/** Pages of the log after which it is copied back into the database, some 64 MB. */
const checkpointPages = 16_384;

/** Opens an existing file so that nothing can be written to it. Throws `CopyError` where there is none. */
export const openToRead = (path: string, name: string): Connection => {
  if (!existsSync(path)) throw new CopyError(`${name}: there is no such file.`);
  return open(path, name, { readonly: true }, [`cache_size = -${cacheKibibytes}`]);
};

/**
 * Opens a file, new or not, for this process alone: no server and no other copy can have it open meanwhile
 * (https://sqlite.org/pragma.html#pragma_locking_mode). A file that is there is not written to before `beginLog`.
 * It syncs at every commit, as the server does. Throws `CopyError` where somebody has it open.
 */
export const openToFill = (path: string, name: string): Connection => {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !statSync(path, { throwIfNoEntry: false })?.size;
  return open(path, name, {}, [
    'locking_mode = EXCLUSIVE',
    `cache_size = -${cacheKibibytes}`,
    'synchronous = FULL',
    `wal_autocheckpoint = ${checkpointPages}`,
    'foreign_keys = ON',
    ...(isNew ? [logging] : []),
  ]);
};

const logging = 'journal_mode = WAL';

/** Makes the file one with a write-ahead log, as the server has it. */
export const beginLog = (connection: Connection): void => {
  connection.pragma(logging);
};

/**
 * A reader makes the two files of the log and, as it may not write, leaves them. Where there were none before and
 * nothing is in them, whoever may write and leaves last deletes them; the database itself stays as it is.
 */
export const leaveAsFound = (path: string, hadLog: boolean): void => {
  if (hadLog || sizeOfLog(path) !== 0) return;
  try {
    const connection = new Database(path, { fileMustExist: true });
    connection.prepare('select 1 from sqlite_schema').all();
    connection.close();
  } catch {
    // In a folder that cannot be written to, two empty files do no harm.
  }
};

export const sizeOfLog = (path: string): number | undefined =>
  statSync(`${realFilePath(path)}-wal`, { throwIfNoEntry: false })?.size;

/** The first look at the file, after the settings, takes the lock that they ask for. */
const open = (path: string, name: string, options: Database.Options, pragmas: string[]): Connection => {
  let connection: Connection | undefined;
  try {
    connection = new Database(path, { ...options, timeout: busyMilliseconds });
    for (const pragma of pragmas) connection.pragma(pragma);
    connection.prepare('select 1 from sqlite_schema').all();
    return connection;
  } catch (error) {
    connection?.close();
    throw explained(name, error);
  }
};

const explained = (name: string, error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code === 'SQLITE_BUSY') {
    return new CopyError(`${name} is open in another process. Stop Juca, or the other copy, and try again.`);
  }
  return new CopyError(`${name} cannot be opened: ${error.message}.`);
};
