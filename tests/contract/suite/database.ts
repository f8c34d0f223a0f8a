import type { LibraryDB } from '#/lib/db/library.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';

interface OpenOptions {
  /** Added to the engine's clock; negative makes it go back. */
  clockOffsetMs?: number;
  /** Calls the engine takes before it refuses more. */
  maxQueue?: number;
}

/** The doors of one engine; closing the first closes both. */
export interface Doors {
  sessions: SessionsDB;
  library: LibraryDB;
}

/** One database of an engine, for tests to open, close and open again. */
export interface ContractDatabase {
  /** Migrates as the server does. Close the store when done. */
  open(options?: OpenOptions): Promise<SessionsDB>;
  /** The same with every door of the store. */
  openDoors(options?: OpenOptions): Promise<Doors>;
  /** Settings with which another process opens the same database. */
  settings: Record<string, string>;
  /** Equal for two moments exactly where nothing in the database changed between them. Nobody has it open. */
  fingerprint(): Promise<string>;
  /** Leaves it as a newer version of Juca would. */
  makeNewer(): Promise<void>;
  /** Migrates in a process that is killed as it begins statement `count`; false where it had no so many. */
  migrateKilledAt(count: number): Promise<boolean>;
  /** The schema as text, tables and indexes in a fixed order. */
  schema(): Promise<string>;
}

/** What an engine gives so that the suite can hold it to the contract. */
export interface ContractEngine {
  name: string;
  /** A database with all migrations and no sessions. */
  migrated(): Promise<ContractDatabase>;
  /** A database without anything in it. */
  empty(): Promise<ContractDatabase>;
  /** Removes every database made so far. */
  cleanUp(): Promise<void>;
}
