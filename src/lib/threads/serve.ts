import { parentPort } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import { lowerPriority } from '#/lib/thread-priority.ts';
import type { Calls, FromThread, ToThread } from './calls.ts';

type Handlers<C extends Calls> = {
  [N in keyof C]: (input: C[N]['asks']) => C[N]['answers'] | Promise<C[N]['answers']>;
};

/** Long work yields the core to the threads that serve requests. */
const niceness = 10;

/**
 * Answers the calls of a `ThreadCall` inside its thread, one at a time and in order. Bytes in an answer are transferred,
 * not copied.
 */
export const serve = <C extends Calls>(handlers: Handlers<C>): void => {
  lowerPriority(niceness);
  parentPort?.on('message', async ({ name, input }: ToThread) => {
    const answer = await attempt(async () => handlers[name as keyof C](input));
    const bytes = bytesIn(answer);
    parentPort?.postMessage(answer, bytes ? [bytes.buffer] : []);
  });
};

const attempt = async (work: () => Promise<unknown>): Promise<FromThread> => {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof JucaError) {
      const { code, message, details } = error;
      return { refused: { code, message, details } };
    }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const bytesIn = (answer: FromThread): Uint8Array<ArrayBuffer> | undefined => {
  const value = 'value' in answer ? (answer.value as { bytes?: unknown } | null) : null;
  const bytes = value?.bytes;
  // A pooled buffer belongs to others too and cannot be given away.
  return bytes instanceof Uint8Array && bytes.byteLength === bytes.buffer.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : undefined;
};
