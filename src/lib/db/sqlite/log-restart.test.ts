import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Connection, openConnection } from './connection.ts';
import { LogGauge } from './log-gauge.ts';
import { LogRestart } from './log-restart.ts';

const longPages = 1_000;
const commits = 2_000;

let folder: string;
let connections: Connection[];

const open = (role: 'writer' | 'checkpointer' | 'reader'): Connection => {
  const connection = openConnection(join(folder, 'log.db'), role);
  // What stands where does not depend on the disk, and some are slow.
  connection.pragma('synchronous = OFF');
  connections.push(connection);
  return connection;
};

/** Commits again and again, with a look at the log after each; the longest log there was, in pages. */
const longestLog = (writer: Connection, afterCommit: (count: number) => void): number => {
  const insert = writer.prepare('insert into notes values (?)');
  const gauge = new LogGauge(writer);
  let longest = 0;
  for (let count = 1; count <= commits; count += 1) {
    insert.run('x'.repeat(3_000));
    afterCommit(count);
    longest = Math.max(longest, gauge.read().pages);
  }
  return longest;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-log-'));
  connections = [];
  open('writer').exec('create table notes (text text)');
});
afterEach(() => {
  for (const connection of connections) connection.close();
  rmSync(folder, { recursive: true, force: true });
});

it('tells what is in the log and not in the database', () => {
  const writer = open('writer');
  const gauge = new LogGauge(writer);
  const { pages, behind } = gauge.read();
  expect(behind).toBe(pages);
  expect(pages).toBeGreaterThan(0);
  writer.pragma('wal_checkpoint(PASSIVE)');
  expect(gauge.read()).toEqual({ pages, behind: 0 });
});

it('keeps the log short while it is written without a pause', () => {
  const writer = open('writer');
  const checkpointer = open('checkpointer');
  const log = new LogRestart(writer, longPages);
  const longest = longestLog(writer, (count) => {
    if (count % 100 === 0) checkpointer.pragma('wal_checkpoint(PASSIVE)');
    log.afterCommit();
  });
  expect(longest).toBeLessThan(2 * longPages);
});

it('leaves the copying to the checkpointer', () => {
  const writer = open('writer');
  const log = new LogRestart(writer, longPages);
  expect(longestLog(writer, () => log.afterCommit())).toBeGreaterThan(2 * longPages);
});

it('tries again after a reader kept the log from beginning anew', () => {
  const writer = open('writer');
  const checkpointer = open('checkpointer');
  const reader = open('reader');
  const log = new LogRestart(writer, longPages);
  reader.exec('begin');
  reader.prepare('select count(*) from notes').get();
  const held = longestLog(writer, (count) => {
    if (count % 100 === 0) checkpointer.pragma('wal_checkpoint(PASSIVE)');
    log.afterCommit();
  });
  expect(held).toBeGreaterThan(2 * longPages);
  reader.exec('commit');
  checkpointer.pragma('wal_checkpoint(PASSIVE)');
  longestLog(writer, (count) => {
    if (count % 100 === 0) checkpointer.pragma('wal_checkpoint(PASSIVE)');
    log.afterCommit();
  });
  expect(new LogGauge(writer).read().pages).toBeLessThan(2 * longPages);
});
