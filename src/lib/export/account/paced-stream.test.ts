import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pacedStream } from './paced-stream.ts';
import { ReaderPace } from './reader-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function* pieces(bytes: number, onReturn = () => {}) {
  try {
    yield new Uint8Array(bytes);
  } finally {
    onReturn();
  }
}

const mebibyte = 1024 * 1024;

it('ends a download that stalls within a large piece after a minute, and ends what makes it', async () => {
  const onEnd = vi.fn();
  const onReturn = vi.fn();
  const reader = pacedStream(pieces(64 * mebibyte, onReturn), new ReaderPace(), onEnd).getReader();
  expect((await reader.read()).value?.byteLength).toBe(64 * 1024);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(onEnd).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(onEnd).toHaveBeenCalledOnce();
  expect(onReturn).toHaveBeenCalledOnce();
  await expect(reader.read()).rejects.toThrow('too slowly');
});

it('gives every byte to a reader who goes on', async () => {
  const onEnd = vi.fn();
  const stream = pacedStream(pieces(mebibyte + 1), new ReaderPace(), onEnd);
  expect((await new Response(stream).arrayBuffer()).byteLength).toBe(mebibyte + 1);
  expect(onEnd).toHaveBeenCalledOnce();
});

it('ends where the reader goes away', async () => {
  const onEnd = vi.fn();
  await pacedStream(pieces(mebibyte), new ReaderPace(), onEnd).cancel();
  expect(onEnd).toHaveBeenCalledOnce();
});
