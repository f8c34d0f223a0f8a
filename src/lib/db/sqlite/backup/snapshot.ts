import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beginSequence } from '../file/create.ts';
import { digestsOf, type Manifest, manifestPath } from './manifest.ts';

/** A backup is `juca-<time>.db`, with its manifest beside it; names sort by time. */
const backupName = (takenAt: string): string => `juca-${takenAt.replaceAll(/[-:]|\.\d+/g, '')}.db`;

export const isBackupName = (name: string): boolean => /^juca-\d{8}T\d{6}Z\.db$/.test(name);

const partialEnd = '.partial';

/** True for a backup that is not whole yet, or never became it. */
export const isPartialName = (name: string): boolean =>
  name.endsWith(partialEnd) && isBackupName(name.slice(0, -partialEnd.length));

export interface SnapshotRequest {
  /** The database file, which may be in use. */
  source: string;
  /** The folder that gets the backup. */
  folder: string;
  /** ISO 8601 in UTC; names the backup. */
  takenAt: string;
}

export interface Snapshot {
  path: string;
  manifest: Manifest;
}

/**
 * Takes a snapshot of a database that may be written to meanwhile. `VACUUM INTO` reads one moment in one transaction
 * and leaves out the pages of deleted rows. The backup gets its name once it is checked and on the disk, so that a file
 * of that name is always whole. Throws where the copy does not pass the check.
 */
export const takeSnapshot = async ({ source, folder, takenAt }: SnapshotRequest): Promise<Snapshot> => {
  const path = join(folder, backupName(takenAt));
  const partial = path + partialEnd;
  await rm(partial, { force: true });
  try {
    copyInto(source, partial);
    const counts = checkedCounts(partial);
    await flush(partial);
    const manifest = { format: 'juca-backup-1', takenAt, ...(await digestsOf(partial)), ...counts } as const;
    await writeFile(manifestPath(path), JSON.stringify(manifest), { flush: true, mode: 0o600 });
    await rename(partial, path);
    await flush(folder);
    return { path, manifest };
  } finally {
    await rm(partial, { force: true });
  }
};

const copyInto = (source: string, target: string): void => {
  const database = new Database(source, { readonly: true, fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
  numberAnew(target);
};

/** Without it the log of the source, which stays beside a backup that is copied over it, would seem to continue it. */
const numberAnew = (path: string): void => {
  const database = new Database(path, { fileMustExist: true });
  try {
    beginSequence(database);
  } finally {
    database.close();
  }
};

const checkedCounts = (path: string): Pick<Manifest, 'schema' | 'sessions' | 'blocks'> => {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const problems = integrityProblems(database);
    if (problems.length > 0) throw new Error(`The copy is damaged: ${problems.join('; ')}`);
    const count = (sql: string): number => database.prepare(sql).pluck().get() as number;
    return {
      schema: count('select max(version) from schema_migrations'),
      sessions: count('select count(*) from sessions'),
      blocks: count('select count(*) from messages'),
    };
  } finally {
    database.close();
  }
};

/** What SQLite's own checks say of a database; empty where all is well. */
export const integrityProblems = (database: Database.Database): string[] => {
  const lines = database.pragma('integrity_check(20)') as { integrity_check: string }[];
  const orphans = database.pragma('foreign_key_check') as { table: string }[];
  return [
    ...lines.map((line) => line.integrity_check).filter((line) => line !== 'ok'),
    ...orphans.slice(0, 20).map(({ table }) => `a row of ${table} refers to a row that is missing`),
  ];
};

/** Has the operating system put a file, or the names in a folder, on the disk. */
export const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};
