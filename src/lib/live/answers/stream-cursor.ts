import { randomInt } from 'node:crypto';

/** Durable Streams, protocol 1.0, section 8.1: intervals of 20 seconds since this moment. */
const epoch = Date.UTC(2024, 9, 9);
const interval = 20_000;
/** Intervals in an hour, the most by which a cursor may run ahead. */
const mostAhead = 180;

/**
 * The cursor of a live answer: the number of the present interval, or more than the reader's own where that is not
 * behind it, so that no cache between the two gives the same answer for ever.
 */
export const nextCursor = (given: string | undefined, now = Date.now()): string => {
  const present = Math.floor((now - epoch) / interval);
  const held = Number(given ?? -1);
  return String(held >= present ? held + randomInt(1, mostAhead + 1) : present);
};
