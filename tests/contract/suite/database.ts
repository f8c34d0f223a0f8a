import type { AccountDB } from '#/lib/db/account.ts';
import type { DeadlinesDB } from '#/lib/db/deadlines.ts';
import type { LibraryDB } from '#/lib/db/library.ts';
import type { MattersDB } from '#/lib/db/matters.ts';
import type { PracticesDB } from '#/lib/db/practices.ts';
import type { SearchDB } from '#/lib/db/search.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';

interface OpenOptions {
  /** Milliseconds added to the engine's clock; a negative number sets it back. */
  clockOffsetMs?: number;
  /** The number of queued calls after which the engine refuses more. */
  maxQueue?: number;
}

/** The doors of one engine. Closing the sessions closes all. */
export interface Doors {
  sessions: SessionsDB;
  library: LibraryDB;
  practices: PracticesDB;
  deadlines: DeadlinesDB;
  search: SearchDB;
  /** The same with an index that is kept up to date in the background. */
  indexedSearch: () => SearchDB;
  account: AccountDB;
  matters: MattersDB;
}

/** One database of an engine, for tests to open, close and open again. */
export interface ContractDatabase {
  /** Migrates as the server does. Close the store when done. */
  open(options?: OpenOptions): Promise<SessionsDB>;
  /** The same, with sessions and libraries. */
  openDoors(options?: OpenOptions): Promise<Doors>;
  /** Settings with which another process opens the same database. */
  settings: Record<string, string>;
  /** A fingerprint that changes exactly when the database does. The database must not be open. */
  fingerprint(): Promise<string>;
  /** Marks the database as migrated by a newer version of Juca. */
  makeNewer(): Promise<void>;
  /** Migrates in a process that is killed at statement `count`. Returns false where there were fewer statements. */
  migrateKilledAt(count: number): Promise<boolean>;
  /** The schema as text, tables and indexes in a fixed order. */
  schema(): Promise<string>;
}

/** What the suite needs from an engine. */
export interface ContractEngine {
  name: string;
  /** A migrated database without sessions. */
  migrated(): Promise<ContractDatabase>;
  /** An empty database. */
  empty(): Promise<ContractDatabase>;
  /** Removes every database that was created. */
  cleanUp(): Promise<void>;
}
