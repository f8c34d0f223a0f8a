import { expect, it } from 'vitest';
import { nextPart } from './next-part.ts';

const never = new AbortController().signal;
const anHour = 3_600_000;
const silent = (): AsyncIterator<string> => ({ next: () => new Promise(() => {}) });

async function* of(...parts: string[]) {
  yield* parts;
}

it('gives the parts, and says when they are over', async () => {
  const parts = of('a', 'b');
  expect(await nextPart(parts, never, anHour)).toEqual({ part: 'a' });
  expect(await nextPart(parts, never, anHour)).toEqual({ part: 'b' });
  expect(await nextPart(parts, never, anHour)).toBe('over');
});

it('waits neither beyond the signal nor for too long', async () => {
  const stop = new AbortController();
  const next = nextPart(silent(), stop.signal, anHour);
  stop.abort();
  expect(await next).toBe('aborted');
  expect(await nextPart(of('a'), stop.signal, anHour)).toBe('aborted');
  expect(await nextPart(silent(), never, 1)).toBe('silent');
});

it('throws the error of the stream, unless nobody waits for it any more', async () => {
  const failing = { next: () => Promise.reject(new Error('broken')) };
  await expect(nextPart(failing, never, anHour)).rejects.toThrow('broken');
  const late = Promise.withResolvers<IteratorResult<string>>();
  expect(await nextPart({ next: () => late.promise }, never, 1)).toBe('silent');
  late.reject(new Error('late'));
});
