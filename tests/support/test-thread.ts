import { threadId } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import { serve } from '#/lib/threads/serve.ts';

type Call = { asks: null; answers: number };
export type TestCalls = Record<'thread' | 'forever' | 'fill' | 'refuse' | 'fail' | 'leave', Call>;

/** A thread that tells its id, or does on order what no thread should. */
serve<TestCalls>({
  thread: () => threadId,
  forever: () => {
    for (;;);
  },
  fill: () => {
    const held: object[] = [];
    for (;;) held.push({ at: held.length });
  },
  refuse: () => {
    throw new JucaError('invalid', 'No.');
  },
  fail: () => {
    throw new TypeError('broken');
  },
  leave: () => {
    setTimeout(() => process.exit(), 20);
    return threadId;
  },
});
