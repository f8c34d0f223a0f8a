import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoundedReader } from './bounded-reader.ts';
import { EventMerger } from './event-merger.ts';
import { mergedBody } from './merged-body.ts';

const said = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A body that gives what it is told to, and what of it has left by now. */
const opened = () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const reader = new BoundedReader(readable, 10_000, new AbortController().signal);
  const left: string[] = [];
  const over = (async () => {
    for await (const bytes of mergedBody(reader, new EventMerger('openai'), 200))
      left.push(new TextDecoder().decode(bytes));
  })();
  over.catch(() => {});
  const write = async (text: string) => {
    await writer.write(new TextEncoder().encode(text));
    await vi.advanceTimersByTimeAsync(1);
  };
  return { writer, write, left, over };
};

describe('the body of a host', () => {
  it('gives its first text at once, and then all of 200 ms together', async () => {
    const { write, left } = opened();
    await write(said('Um '));
    expect(left).toEqual([said('Um ')]);
    await write(said('dois '));
    await write(said('três '));
    expect(left).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(left).toEqual([said('Um '), said('dois três ')]);
    await write(said('quatro'));
    expect(left).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(left).toHaveLength(3);
  });

  it('gives the text that waits before what cannot wait', async () => {
    const { write, left } = opened();
    await write(said('Um '));
    await write(said('dois'));
    await write('data: [DONE]\n\n');
    expect(left.join('')).toBe(`${said('Um ')}${said('dois')}data: [DONE]\n\n`);
  });

  it('gives the text that waits at its end', async () => {
    const { write, writer, left, over } = opened();
    await write(said('Um '));
    await write(said('dois'));
    await writer.close();
    await over;
    expect(left.join('')).toBe(said('Um ') + said('dois'));
  });

  it('gives the text that waits before the failure of a connection', async () => {
    const { write, writer, left, over } = opened();
    await write(said('Um '));
    await write(said('dois'));
    await writer.abort(new Error('broken'));
    await expect(over).rejects.toMatchObject({ reason: 'unreachable' });
    expect(left.join('')).toBe(said('Um ') + said('dois'));
  });

  it('fails where it is too long', async () => {
    const { write, over } = opened();
    await write(said('x'.repeat(11_000)));
    await expect(over).rejects.toMatchObject({ reason: 'malformed' });
  });
});
