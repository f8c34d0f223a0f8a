import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

const program = `
const { getPriority } = require('node:os');
const { readlinkSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
import(workerData).then(({ lowerPriority }) => {
  lowerPriority(7);
  parentPort.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1))));
});`;

describe.runIf(process.platform === 'linux')("a thread's priority", () => {
  it('is lowered for that thread alone', async () => {
    const before = getPriority();
    const worker = new Worker(program, {
      eval: true,
      workerData: new URL('./thread-priority.ts', import.meta.url).href,
    });
    const [priority] = await once(worker, 'message');
    await worker.terminate();
    expect(priority).toBe(Math.min(before + 7, 19));
    expect(getPriority()).toBe(before);
  });
});
