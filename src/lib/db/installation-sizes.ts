/** How much one account holds. */
interface AccountSize {
  sessions: number;
  /** Of blocks and library, as they are stored; indexes left out. */
  bytes: number;
}

/** How much the installation holds, in bytes. */
interface DatabaseSize {
  database: number;
  /** SQLite's write-ahead log; null on PostgreSQL, whose log belongs to the whole server. */
  log: number | null;
}

/**
 * What an administrator may know of the store: numbers over all owners, and never a title or a content. It is a door of
 * its own beside `SessionsDB`, whose handles reach one owner's records only.
 */
export interface InstallationSizes {
  /** Zeros for an account that is not there. */
  ofAccount(userId: string): Promise<AccountSize>;
  ofDatabase(): Promise<DatabaseSize>;
}
