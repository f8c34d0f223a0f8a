import type { Dialect } from 'kysely';
import type { Change } from '#/lib/domain/session.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from './contract.ts';
import type { InstallationSizes } from './installation-sizes.ts';
import type { JsonAnswer } from './json-answers.ts';

/** A change and whose it is. */
export interface OwnedChange extends Change {
  owner: string;
}

export interface EngineHealth {
  status: 'ok' | 'degraded';
  engine: 'sqlite' | 'postgres';
  /** Why it is degraded, in words for the operator. */
  reasons: string[];
  /** What the connection that writes says of itself: SQLite's `synchronous` (2 is FULL) and `journal_mode`. */
  durability?: { synchronous: number; journalMode: string } | undefined;
}

/** What runs the store's verbs. One call is one transaction, answered after its commit. */
export interface Engine {
  call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>>;
  /** The same for a verb that reads, with the answer as it goes over the network. */
  callForJson<N extends JsonVerb>(verb: N, owner: string, input: ParsedInput<N>): Promise<JsonAnswer<N>>;
  /** Changes of every owner, after their commit. Returns the function that stops it. */
  onChange(listener: (change: OwnedChange) => void): () => void;
  /**
   * Called when changes may have been committed that `onChange` did not tell and never will: a thread or a connection
   * broke between a commit and its answer, or another process wrote to the database without announcing it. On SQLite a
   * foreign commit is noticed within a second. Returns the function that stops it.
   */
  onGap(listener: () => void): () => void;
  /** A Kysely dialect that reaches the sign-in tables of the same database, and no others. */
  signInDialect(): Dialect;
  /** Numbers over all owners, for an administrator. */
  sizes(): InstallationSizes;
  health(): Promise<EngineHealth>;
  /** Answers what was taken, then lets go of the database. */
  close(): Promise<void>;
}
