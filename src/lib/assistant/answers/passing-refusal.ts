import { JucaError } from '#/lib/domain/errors.ts';

/** True for a refusal of the store after which the same call may succeed. */
export const isPassing = (error: unknown): boolean =>
  error instanceof JucaError && (error.code === 'overloaded' || error.code === 'unavailable');

/** True where the run, its answer or its session is not there any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof JucaError && (error.code === 'conflict' || error.code === 'not_found');
