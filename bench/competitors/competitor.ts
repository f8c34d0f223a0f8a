import type { Dataset } from '../dataset/index.ts';

/** A way to keep sessions, to be measured beside others. */
export interface Competitor {
  /** As it is printed. */
  name: string;
  /** Works on a copy of the dataset; `close` of what is opened leaves it, `discard` deletes it. */
  prepare(dataset: Dataset): Prepared;
}

export interface Prepared {
  open(): Promise<OpenStore>;
  discard(): void | Promise<void>;
}

/**
 * Sessions and users are named by their number in the dataset's plan. What answers at once may return without a
 * promise. Answers are whole objects, as a caller would pass on.
 */
export interface OpenStore {
  append(session: number, text: string): unknown;
  /** The first page of 50 of that user's sessions. */
  list(user: number): unknown;
  /** The last `limit` blocks of a session; the answer has them in `blocks`. */
  openLast(session: number, limit: number): { blocks: unknown[] } | Promise<{ blocks: unknown[] }>;
  close(): unknown;
}
