import Database from 'better-sqlite3';
import type { Durability, ThreadRole } from './protocol.ts';

export type Connection = Database.Database;

/** How long a statement waits for a lock that another process holds before the call is refused. */
export const busyMilliseconds = 5_000;
/** A checkpoint makes the writer wait while it waits itself, so it soon gives up. */
const checkpointBusyMilliseconds = 50;
const cacheKibibytes = 32 * 1024;

/**
 * Opens the database file. Write-ahead log, so readers and the writer do not wait for each other; the writer syncs
 * at every commit (`synchronous=FULL`), which is what makes an acknowledgement true; checkpoints belong to a thread
 * of their own. What is deleted is overwritten with zeros; `Traces` clears what that leaves.
 */
export const openConnection = (path: string, role: ThreadRole): Connection => {
  const connection = new Database(path, {
    readonly: role === 'reader',
    timeout: role === 'checkpointer' ? checkpointBusyMilliseconds : busyMilliseconds,
  });
  connection.pragma(`cache_size = -${cacheKibibytes}`);
  connection.pragma('foreign_keys = ON');
  if (role === 'reader') return connection;
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('wal_autocheckpoint = 0');
  connection.pragma('secure_delete = ON');
  return connection;
};

/** Ends a transaction that failed. A damaged page can make this fail too, which must not end the thread. */
export const endTransaction = (connection: Connection): void => {
  if (!connection.inTransaction) return;
  try {
    connection.exec('rollback');
  } catch {
    // SQLite has rolled back by itself, or refuses the next `begin`, whose caller is told.
  }
};

export const durabilityOf = (connection: Connection): Durability => ({
  synchronous: connection.pragma('synchronous', { simple: true }) as number,
  journalMode: connection.pragma('journal_mode', { simple: true }) as string,
});
