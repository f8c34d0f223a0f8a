import type { Dialect } from 'kysely';
import type { Change } from '#/lib/domain/session.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from './contract.ts';
import type { EngineHealth } from './engine-health.ts';
import type { InstallationSizes } from './installation-sizes.ts';
import type { JsonAnswer } from './json-answers.ts';

/** A change and whose it is. */
export type OwnedChange = Change & { owner: string };

/** A session with a run whose lease is over. */
export interface OverdueAnswer {
  owner: string;
  session: string;
}

/** How many the engine tells at once. */
export const overdueAtOnce = 100;

/** What runs the store's verbs. One call is one transaction, answered after its commit. */
export interface Engine {
  call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>>;
  /** The same, with the answer as it goes over the network. */
  callForJson<N extends JsonVerb>(verb: N, owner: string, input: ParsedInput<N>): Promise<JsonAnswer<N>>;
  /** Changes of every owner, after their commit. Returns the function that stops it. */
  onChange(listener: (change: OwnedChange) => void): () => void;
  /**
   * Called when changes may have been committed that `onChange` did not tell and never will: a thread or a connection
   * broke between a commit and its answer, or another process wrote to the database without announcing it. On SQLite a
   * foreign commit is noticed within a second. Returns the function that stops it.
   */
  onGap(listener: () => void): () => void;
  /** Tells the other processes on the same database that a sign-in of this user may have ended. */
  announceSignOut(user: string): void;
  /** Called with the user when another process announced that. Returns the function that stops it. */
  onSignOut(listener: (user: string) => void): () => void;
  /** A Kysely dialect that reaches the sign-in tables of the same database, and no others. */
  signInDialect(): Dialect;
  /** Numbers over all owners, for an administrator. */
  sizes(): InstallationSizes;
  /** Sessions whose answer is being written by a process that is gone, of any owner; at most `overdueAtOnce`. */
  overdueAnswers(): Promise<OverdueAnswer[]>;
  /** What it finds out about itself now, in bounded time. Never rejects. */
  health(): Promise<EngineHealth>;
  /** Answers what was taken, then lets go of the database. */
  close(): Promise<void>;
}
