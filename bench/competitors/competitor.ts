import type { Dataset } from '../dataset/index.ts';

/** An implementation of a session store, measured beside others. */
export interface Competitor {
  /** The name in the printed tables. */
  name: string;
  /** Opens a copy of the dataset. `close` keeps the copy, `discard` deletes it. */
  prepare(dataset: Dataset): Prepared;
}

export interface Prepared {
  open(): Promise<OpenStore>;
  discard(): void | Promise<void>;
}

/**
 * Sessions and users are numbers of the dataset's plan. A synchronous implementation may return a value instead of a
 * promise. Answers are complete objects, as a caller would use them.
 */
export interface OpenStore {
  append(session: number, text: string): unknown;
  /** The first page of 50 of that user's sessions. */
  list(user: number): unknown;
  /** The last `limit` blocks of a session; the answer has them in `blocks`. */
  openLast(session: number, limit: number): { blocks: unknown[] } | Promise<{ blocks: unknown[] }>;
  close(): unknown;
}
