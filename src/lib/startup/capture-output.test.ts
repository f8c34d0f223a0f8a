import { expect, it } from 'vitest';
import { createLogger } from '#/lib/logger.ts';
import { captureOutput } from './capture-output.ts';

it('writes what libraries say and what Node warns of as one line of JSON each', async () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  const before = { ...console };
  const warned = process.listeners('warning');
  try {
    captureOutput(logger);
    // biome-ignore lint/suspicious/noConsole: what a library would do
    console.error(' \u001b[31m⨯\u001b[0m Failed:\nsecond line\r', new Error('cause\n{"level":50}'), {
      a: 'x'.repeat(5_000),
    });
    // biome-ignore lint/suspicious/noConsole: what a library would do
    console.log('ready');
    process.emitWarning('careful\nnow');
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    Object.assign(console, before);
    process.removeAllListeners('warning');
    for (const listener of warned) process.on('warning', listener);
  }
  const events = lines.map((line) => JSON.parse(line));
  expect(events).toMatchObject([
    { level: 50, from: 'console', msg: expect.stringMatching(/^⨯ Failed:\nsecond line/) },
    { level: 30, from: 'console', msg: 'ready' },
    { level: 40, msg: 'Node warns', err: { message: 'careful\nnow' } },
  ]);
  expect(events[0].msg.length).toBeLessThan(1_100);
  expect(lines.every((line) => !line.trimEnd().includes('\n'))).toBe(true);
});
