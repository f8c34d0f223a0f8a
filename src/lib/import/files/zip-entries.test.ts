import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type ZipEvent, zipEvents } from './zip-entries.ts';

const mebibyte = 1024 * 1024;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heldBytes = (): number => {
  // The first frees what the second then counts no more.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
};

/** The record before a file in a ZIP (APPNOTE 6.3.10, 4.3.7). `isStreamed`: its size follows it. */
const header = (name: string, method: number, size: number, isStreamed = false): Buffer => {
  const record = Buffer.alloc(30 + name.length);
  record.writeUInt32LE(0x04034b50);
  record.writeUInt16LE(isStreamed ? 8 : 0, 6);
  record.writeUInt16LE(method, 8);
  record.writeUInt32LE(isStreamed ? 0 : size, 18);
  record.writeUInt32LE(isStreamed ? 0 : size, 22);
  record.writeUInt16LE(name.length, 26);
  record.write(name, 30);
  return record;
};

/** An archive with one long file before a short one that is wanted. */
async function* archiveWith(long: Buffer, size: number, whenSent: () => void): AsyncGenerator<Uint8Array> {
  yield long;
  for (let sent = 0; sent < size; sent += 256 * 1024) yield new Uint8Array(256 * 1024).fill(1);
  whenSent();
  yield Buffer.concat([header('b.json', 0, 2), Buffer.from('{}')]);
}

const shown = (event: ZipEvent): string => {
  if ('file' in event) return event.file;
  if ('data' in event) return Buffer.from(event.data).toString();
  return 'end' in event ? 'end' : 'failed';
};

it.each([
  ['is stored', header('a.png', 0, 64 * mebibyte)],
  ['is deflated', header('a.png', 8, 64 * mebibyte)],
  ['has a method that is not known', header('a.png', 93, 64 * mebibyte)],
  ['tells its size behind it', header('a.png', 0, 64 * mebibyte, true)],
  ['has the name of a folder', header('a/', 0, 64 * mebibyte)],
  ['is wanted and has a method that is not known', header('a.json', 93, 64 * mebibyte)],
])('holds nothing of a file that is not unpacked and %s', async (_, long) => {
  const before = heldBytes();
  let held = Number.POSITIVE_INFINITY;
  const pieces = archiveWith(long, 64 * mebibyte, () => {
    held = heldBytes() - before;
  });
  const wants = (name: string) => name.endsWith('.json');
  const events: ZipEvent[] = [];
  for await (const event of zipEvents(pieces, { bytes: mebibyte, files: 10, times: 10, wants }))
    events.push(event);
  expect(held).toBeLessThan(16 * mebibyte);
  expect(events.slice(-3).map(shown)).toEqual(['b.json', '{}', 'end']);
});
