import { expect, it } from 'vitest';
import { ReaderPace } from './reader-pace.ts';

const minute = 60_000;
const bytesFor = (seconds: number) => seconds * 64 * 1024;

/** A reader that takes so many seconds for each piece; gives what is left after the last one was handed over. */
const read = (pieces: { bytes: number; seconds: number }[], isWanted = false) => {
  let now = 0;
  const pace = new ReaderPace({ now: () => now, isWanted: () => isWanted });
  let left = 0;
  for (const { bytes, seconds } of pieces) {
    pace.asked();
    left = pace.given(bytes);
    now += seconds * 1000;
  }
  return left;
};

it('waits a minute and as long as the piece may take', () => {
  expect(read([{ bytes: 0, seconds: 0 }])).toBe(minute);
  expect(read([{ bytes: bytesFor(100), seconds: 0 }])).toBe(minute + 100_000);
});

it('does not begin anew with each piece of a reader that rests between them', () => {
  const slow = Array.from({ length: 10 }, () => ({ bytes: bytesFor(1), seconds: 6 }));
  expect(read(slow)).toBe(minute - 9 * 5_000 + 1_000);
});

it('keeps for a fast reader no more than a minute', () => {
  const fast = Array.from({ length: 10 }, () => ({ bytes: bytesFor(100), seconds: 1 }));
  expect(read([...fast, { bytes: 0, seconds: 0 }])).toBe(minute);
});

it('gives a steady reader five minutes in all while somebody else waits, and no end otherwise', () => {
  const steady = Array.from({ length: 301 }, () => ({ bytes: bytesFor(1), seconds: 1 }));
  expect(read(steady)).toBeGreaterThan(minute / 2);
  expect(read(steady, true)).toBe(0);
  expect(read(steady.slice(0, 291), true)).toBe(10_000);
});
