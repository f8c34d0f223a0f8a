import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { admitFile } from './file/admit.ts';
import { LogHandover } from './log-handover.ts';
import { ThreadKeeper } from './thread-keeper.ts';

const folder = mkdtempSync(join(tmpdir(), 'juca-keeper-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stays closed when the thread became ready just before', async () => {
  const notes: string[] = [];
  const file = admitFile(join(folder, 'juca.db'));
  const keeper = new ThreadKeeper({
    settings: {
      role: 'writer',
      path: file.path,
      file: file.identity,
      descriptor: file.descriptor,
      handover: LogHandover.memory(),
      clockOffsetMs: 0,
    },
    startMilliseconds: 60_000,
    note: (_, message) => notes.push(message),
    onReady: () => {},
    onAnswers: () => {},
    onEnded: () => {},
    onGap: () => {},
    onFile: () => {},
  });
  const started = keeper.start();
  started.catch(() => undefined);
  // Keeps this thread busy, so that the message waits while the keeper is closed.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
  await keeper.close();
  await expect(started).rejects.toThrow('It ended.');
  expect(keeper.isReady).toBe(false);
  expect(notes).toEqual([]);
});
