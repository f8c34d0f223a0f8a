import { answerPartEvery } from '#/lib/domain/answer-lease.ts';

/** What an answer of a model may take, in one place. Times are in milliseconds. */
export interface ModelBounds {
  /** Requests for one step, the first included, while a host is busy or has an error of its own. */
  attempts: number;
  /** Before the second request; doubled before each further one. */
  firstWait: number;
  /** A host that asks for a longer wait is busy. */
  longestWait: number;
  /** Without any part of a step, from its request on. */
  firstPart: number;
  /** Between two parts. */
  nextPart: number;
  /**
   * Between two events of text that the SDK is given. As long as the least time between two stored parts of an answer, so
   * that it delays nothing: each event is a part.
   */
  mergeEvery: number;
  /** Of one response, compressed or not. */
  responseBytes: number;
  /** Of a response that tells of an error; the rest is not read. */
  errorBytes: number;
  /** Requests in which the model may look things up, and the one in which it must answer. */
  steps: number;
  /** Look-ups in one answer. */
  lookups: number;
  /** UTF-16 units of what one look-up gives. */
  lookupText: number;
  /** UTF-16 units of what a model writes to look things up, in one answer. */
  argumentText: number;
}

export const modelBounds: ModelBounds = {
  attempts: 3,
  firstWait: 500,
  longestWait: 20_000,
  firstPart: 120_000,
  nextPart: 60_000,
  mergeEvery: answerPartEvery,
  responseBytes: 16 * 1024 * 1024,
  errorBytes: 64 * 1024,
  steps: 6,
  lookups: 12,
  lookupText: 12_000,
  argumentText: 32_000,
};
