import { copyFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { JucaError } from '#/lib/domain/errors.ts';
import { isForeign } from '../file/foreign.ts';
import { readHeader } from '../file/header.ts';
import { realFilePath } from '../file/real-path.ts';
import { flush } from './snapshot.ts';

export interface Restored {
  /** Where the database that was there before is kept; null where there was none. */
  kept: string | null;
}

/**
 * Puts a verified backup in the place of the database. The former database is kept beside it under a name that says so.
 * Throws `conflict` while a process has the database open, and for a database of another program. `at` names the kept file: ISO 8601 in UTC.
 */
export const restoreBackup = async (backup: string, path: string, at: string): Promise<Restored> => {
  // Renaming a file to the name of a symbolic link would replace the link.
  const target = realFilePath(path);
  const partial = `${target}.restoring`;
  const existing = await exists(target);
  if (existing) refuseForeign(target);
  if (existing) releaseLog(target);
  await copyFile(backup, partial);
  await flush(partial);
  const kept = existing ? `${target}.before-${at.replaceAll(/[-:]|\.\d+/g, '')}` : null;
  // The log goes with its database: SQLite would replay it over the restored one.
  if (kept)
    await Promise.all(['', '-wal', '-shm'].map((suffix) => moveIfThere(target + suffix, kept + suffix)));
  await rename(partial, target);
  await flush(dirname(target));
  return { kept };
};

const refuseForeign = (path: string): void => {
  if (belongsToOthers(path)) {
    throw new JucaError('conflict', `${path} belongs to another program. Nothing of it was changed.`);
  }
};

/** A file that cannot be read is taken for the damaged database that the backup is to replace. */
const belongsToOthers = (path: string): boolean => {
  try {
    const header = readHeader(path);
    return header !== undefined && isForeign(path, header);
  } catch {
    return false;
  }
};

/** Moves the write-ahead log into the database, which SQLite does only for a connection that has the file to itself. */
const releaseLog = (path: string): void => {
  const database = new Database(path, { timeout: 1_000 });
  try {
    const mode = database.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw inUse();
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw inUse();
    // A file that SQLite cannot read is kept as it is.
    if (error instanceof JucaError) throw error;
  } finally {
    database.close();
  }
};

const inUse = (): JucaError =>
  new JucaError('conflict', 'The database is in use. Stop Juca before you restore a backup.');

const moveIfThere = async (from: string, to: string): Promise<void> => {
  if (await exists(from)) await rename(from, to);
};

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
