import type { ServerProcessOptions } from '../../tests/support/server-process.ts';
import type { Dataset } from '../dataset/index.ts';
import type { LoadPlan } from './plan.ts';

/** A server that is measured over HTTP beside others. All servers answer the same paths. */
export interface ServedCompetitor {
  /** The name in the printed tables. */
  name: string;
  prepare(dataset: Dataset): PreparedServer | Promise<PreparedServer>;
}

export interface PreparedServer {
  /** How to start the process on a working copy. */
  server: ServerProcessOptions;
  /** The headers by which the server knows the user. */
  headersOf(user: number): Record<string, string>;
  idOf(session: number): string;
  /** How a whole session of 10,000 blocks is read; see `LoadPlan`. */
  wholeSession: LoadPlan['wholeSession'];
  discard(): void | Promise<void>;
}
