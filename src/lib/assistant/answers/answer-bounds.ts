import { answerPartEvery } from '#/lib/domain/answer-lease.ts';

/** Bounds of writing answers in one process. Times in milliseconds. */
export const answerBounds = {
  /** Between two parts of a text. */
  writeEvery: answerPartEvery,
  /**
   * Between two renewals of a silent run. A renewal is also how a run hears that another process was asked to stop it, so
   * that it decides how long a stop takes; it does not depend on the change feed, which may have gaps.
   */
  renewEvery: 1_000,
  /** Before a call that the store refused for the moment is made again. */
  retryAfter: 250,
  /**
   * Without anything from the answerer. A model's answerer ends its own silence, at the latest after the 120 s that a host
   * has before a step (`modelBounds.firstPart`), with a reason that knows more; this is for one that does not end.
   */
  silence: 150_000,
  /** From the first moment of a run to its last. */
  whole: 600_000,
  /** For checking the references of a text, with the wait for a turn; the lease is renewed meanwhile. */
  marking: 60_000,
  /** For storing the tokens of an answer in the ledger. */
  counting: 2_000,
  /** For a title after the first answer. */
  titling: 15_000,
  /** That a call to stop waits for the run to end. */
  stopping: 2_000,
  /** For ending every run when the server stops. */
  closing: 3_000,
  /** Between two looks for runs whose process is gone. With the lease of a run they are seen within 15 seconds. */
  lookEvery: 2_000,
  /** Blocks and bytes of JSON that an answerer reads of a session. */
  windowBlocks: 100,
  windowBytes: 256 * 1024,
} as const;
