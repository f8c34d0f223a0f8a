import { setTimeout as wait } from 'node:timers/promises';
import { JucaError } from '#/lib/domain/errors.ts';

/** How a call ended, and how often it was sent: more than once, and an earlier one may have been carried out. */
export type Settled = ({ answer: unknown } | { refused: JucaError }) & { sent: number };

const passing: readonly string[] = ['unavailable', 'overloaded'];
const mostTries = 2_000;

/**
 * Sends a call again, with the same ids, for as long as the store says that it may succeed later. Rejects with what is
 * no refusal of the store, and where the store never recovers.
 */
export const settle = async (call: () => Promise<unknown>): Promise<Settled> => {
  for (let sent = 1; sent <= mostTries; sent += 1) {
    try {
      return { answer: await call(), sent };
    } catch (error) {
      if (!(error instanceof JucaError)) throw error;
      if (!passing.includes(error.code)) return { refused: error, sent };
    }
    await wait(30);
  }
  throw new Error(`The store did not recover within ${mostTries} tries.`);
};
