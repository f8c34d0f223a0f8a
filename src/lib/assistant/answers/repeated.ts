import { answerBounds } from './answer-bounds.ts';
import { isPassing } from './passing-refusal.ts';
import { Pause } from './pause.ts';

/** Makes a call again that the store refused for the moment, until a time of `performance.now()`. Throws its last refusal. */
export const repeated = async <T>(call: () => Promise<T>, until: number): Promise<T> => {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error) || performance.now() >= until) throw error;
      await new Pause().wait(answerBounds.retryAfter);
    }
  }
};
