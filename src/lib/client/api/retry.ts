import { ApiError } from './api-error.ts';

/** True for a failure after which the same request may succeed. */
export const isTransient = (error: unknown): error is ApiError =>
  error instanceof ApiError && ['offline', 'overloaded', 'unavailable'].includes(error.code);

/**
 * Milliseconds to wait before attempt number `attempts + 1`: one second, doubled each time up to half a minute, and
 * never less than the server asked for. `chance` (0 to 1) spreads tabs that failed together.
 */
export const retryDelay = (attempts: number, retryAfterSeconds = 0, chance = Math.random()): number => {
  const backoff = Math.min(longestDelay, 1_000 * 2 ** (attempts - 1));
  return Math.max(retryAfterSeconds * 1_000, Math.round(backoff * (0.75 + chance / 4)));
};

const longestDelay = 30_000;

/** Milliseconds since the first attempt after which the transient failure of a write is told to the caller. */
const writePatience = 60_000;

/** Time, as `untilAnswered` needs it. */
export interface Clock {
  now: () => number;
  /** Resolves after so many milliseconds, or sooner where another attempt is worth making. */
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * Sends a request, and again with growing pauses while its failure is transient and `patience` lasts (milliseconds).
 * The request must mean the same each time. Throws the refusal, or the last failure.
 */
export const untilAnswered = async <T>(
  send: () => Promise<T>,
  { now, wait }: Clock,
  patience = writePatience,
): Promise<T> => {
  const end = now() + patience;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isTransient(error) || now() >= end) throw error;
      await wait(retryDelay(attempts, error.details.retryAfter));
    }
  }
};

/** The time of the machine. A network that comes back ends a wait. */
export const machineClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener('online', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      addEventListener('online', done);
    }),
};
