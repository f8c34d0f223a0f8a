import type { ServerProcessOptions } from '../../tests/support/server-process.ts';
import type { Dataset } from '../dataset/index.ts';
import type { LoadPlan } from './plan.ts';

/** A server to be measured over HTTP beside others. All answer the same paths. */
export interface ServedCompetitor {
  /** As it is printed. */
  name: string;
  prepare(dataset: Dataset): PreparedServer | Promise<PreparedServer>;
}

export interface PreparedServer {
  /** How to start the process on its working copy. */
  server: ServerProcessOptions;
  /** What tells the server that this user asks. */
  headersOf(user: number): Record<string, string>;
  idOf(session: number): string;
  /** How a whole session of 10,000 blocks is read; see `LoadPlan`. */
  wholeSession: LoadPlan['wholeSession'];
  discard(): void | Promise<void>;
}
