import { accessSync, chmodSync, constants, existsSync } from 'node:fs';

/** Whether this process may write to a file. */
export const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Makes the write-ahead log and its index writable for their owner. SQLite gives them the mode of the database, and a
 * database that was read-only at the time leaves a log behind to which nobody may write later.
 */
export const makeLogWritable = (path: string): void => {
  for (const file of [`${path}-wal`, `${path}-shm`]) {
    if (!existsSync(file) || isWritable(file)) continue;
    try {
      chmodSync(file, 0o600);
    } catch {
      // Another user's: SQLite says what it cannot do.
    }
  }
};
