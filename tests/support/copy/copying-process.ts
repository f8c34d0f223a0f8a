import Database from 'better-sqlite3';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { parseAddress } from '#/lib/db/copy/address.ts';
import { copyBetween } from '#/lib/db/copy/open.ts';

/**
 * A separate process that copies from the first address to the second, in batches of that many characters, and kills
 * itself at the given point. Each statement to either database is a point, and so is the middle of each COPY.
 */
const [from = '', to = '', batchSize, point] = process.argv.slice(2);
let left = Number(point);

/** Makes each call of a method a point at which the process may end, with an action for the middle of the call. */
const countCalls = (
  prototype: object,
  method: string,
  halfway: (self: unknown, parts: unknown[]) => void,
) => {
  const original: (...parts: unknown[]) => unknown = Reflect.get(prototype, method);
  Reflect.set(prototype, method, function (this: unknown, ...parts: unknown[]) {
    left -= 1;
    if (left === 0) {
      halfway(this, parts);
      process.kill(process.pid, 'SIGKILL');
    }
    return Reflect.apply(original, this, parts);
  });
};

const memory = new Database(':memory:');
countCalls(Object.getPrototypeOf(memory.prepare('select 1')), 'run', () => {});
countCalls(Object.getPrototypeOf(memory.prepare('select 1')), 'iterate', () => {});
countCalls(Database.prototype, 'exec', () => {});
countCalls(Database.prototype, 'pragma', () => {});
countCalls(Client.prototype, 'query', () => {});

/** Sends the first half of the rows, so that the server is in the middle of storing them. */
const sendHalf = (self: unknown, [chunk]: unknown[]) => {
  const { connection } = self as { connection: { sendCopyFromChunk: (part: Buffer) => void } };
  const rows = chunk as Buffer;
  connection.sendCopyFromChunk(rows.subarray(0, rows.length / 2));
};
countCalls(Object.getPrototypeOf(copyFrom('')), 'flushChunk', sendHalf);

const [source, target] = [parseAddress(from), parseAddress(to)];
if (!source || !target) throw new Error('Two addresses are needed.');
await copyBetween({ from: source, to: target, batchSize: Number(batchSize) });
