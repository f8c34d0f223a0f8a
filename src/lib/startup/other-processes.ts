import { readFileSync, statSync } from 'node:fs';
import { realFilePath } from '#/lib/db/sqlite/file/real-path.ts';
import type { Logger } from '#/lib/logger.ts';

/**
 * Warns where other processes have the database open, which is allowed: open pages are told of their changes. Two
 * servers are rarely meant, though. Known on Linux alone, and only of processes that this one can see.
 */
export const warnOfOtherProcesses = (path: string, logger: Pick<Logger, 'warn'>): void => {
  const others = processesAt(`${realFilePath(path)}-shm`).filter((pid) => pid !== process.pid);
  for (const pid of others) {
    logger.warn({ pid, command: commandOf(pid) }, 'Another process has the same database open.');
  }
};

/** The processes that hold a lock on a file: SQLite locks the log's index for as long as a database is open. */
const processesAt = (file: string): number[] => {
  const inode = String(statSync(file, { throwIfNoEntry: false })?.ino);
  const locks = readIfThere('/proc/locks').split('\n').flatMap(lockOf);
  return [...new Set(locks.filter((lock) => lock.inode === inode).map(({ pid }) => pid))];
};

/** A line is as `1: POSIX  ADVISORY  READ 4711 fe:00:2146694 128 128` (proc_locks(5)). */
const lockOf = (line: string): { pid: number; inode: string }[] => {
  const [, , , , pid, file = ''] = line.trim().split(/\s+/);
  const inode = file.split(':')[2];
  return pid && inode ? [{ pid: Number(pid), inode }] : [];
};

const commandOf = (pid: number): string => readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
