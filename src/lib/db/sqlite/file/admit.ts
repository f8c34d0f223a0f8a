import { closeSync, fstatSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createDatabase } from './create.ts';
import { isForeign } from './foreign.ts';
import { readHeader } from './header.ts';
import type { FileIdentity } from './identity.ts';
import { isMarked, markPath } from './installation-mark.ts';
import { hasLog, isLogOf, setLogAside } from './leftover-log.ts';
import { realFilePath } from './real-path.ts';
import { refusedFile } from './refusal.ts';
import { readTableNames } from './table-names.ts';

/** A file that may be opened as Juca's database. */
export interface AdmittedFile {
  /** Without symbolic links. */
  path: string;
  identity: FileIdentity;
  /**
   * Open for reading until no thread has the file open any more; a process that closes one sooner loses SQLite's locks,
   * see `withFile`.
   */
  descriptor: number;
  /** The new name of a write-ahead log that belonged to another file, where there was one. */
  logSetAside: string | undefined;
}

/**
 * Decides from the bytes of the file whether it may be opened, before SQLite does: opening a database can write to it
 * and to the files beside it. Makes the file where there is none and never was one. Throws `JucaError` (`unavailable`)
 * and leaves every file as it is otherwise (docs/decisions/0022-database-file.md).
 */
export const admitFile = (given: string): AdmittedFile => {
  mkdirSync(dirname(resolve(given)), { recursive: true });
  const path = realFilePath(given);
  if (!statSync(path, { throwIfNoEntry: false })?.size) make(path);
  else judge(path);
  const logSetAside = hasLog(path) && !isLogOf(path) ? setLogAside(path, new Date()) : undefined;
  const descriptor = openSync(path, 'r');
  const { dev, ino } = fstatSync(descriptor);
  return { path, identity: { device: dev, inode: ino }, descriptor, logSetAside };
};

/** A file that is missing or empty becomes a new database, unless it cannot always have been so. */
const make = (path: string): void => {
  const mark = markPath(path);
  if (isMarked(path)) {
    const how = `To begin anew without the former data, delete ${mark}.`;
    throw refusedFile(
      path,
      `the file is missing or empty, and Juca was started with it before. ${how}`,
      lost,
    );
  }
  if (hasLog(path)) {
    throw refusedFile(
      path,
      `the file is missing or empty, and a write-ahead log is there: ${path}-wal.`,
      lost,
    );
  }
  closeSync(openSync(path, 'a'));
  createDatabase(path);
};

const lost = 'file_missing';

const judge = (path: string): void => {
  const header = readHeader(path);
  if (!header) throw refusedFile(path, 'the file is not a SQLite database.', 'damaged');
  if (judged(path, () => isForeign(path, header))) {
    throw refusedFile(path, 'it belongs to another program. Nothing of it was changed.', 'file_replaced');
  }
  if (!isMarked(path) || hasLog(path)) return;
  if (judged(path, () => readTableNames(path)).length > 0) return;
  throw refusedFile(path, 'the file has lost its content.', 'damaged');
};

const judged = <T>(path: string, look: () => T): T => {
  try {
    return look();
  } catch {
    throw refusedFile(path, 'its schema cannot be read.', 'damaged');
  }
};
