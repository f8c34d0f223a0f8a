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

/** Commits again and again, and lets something be done between; the longest log there was, in pages. */
const longestLog = (writer: Connection, between: (count: number) => void, notes = 1): number => {
  const insert = writer.prepare('insert into notes values (?)');
  const commit = writer.transaction(() => {
    for (let count = 0; count < notes; count += 1) insert.run('x'.repeat(3_000));
  });
  const gauge = new LogGauge(writer);
  let longest = 0;
  for (let count = 1; count <= commits / notes; count += 1) {
    commit();
    between(count);
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
    log.beforeTransaction();
  });
  expect(longest).toBeLessThan(2 * longPages);
});

it('leaves the copying to the checkpointer while the log is not much too long', () => {
  const writer = open('writer');
  const log = new LogRestart(writer, longPages);
  const longest = longestLog(writer, () => log.beforeTransaction());
  expect(longest).toBeGreaterThanOrEqual(4 * longPages);
  expect(longest).toBeLessThan(5 * longPages);
});

it('keeps the log short when one commit after another is large', () => {
  const writer = open('writer');
  const checkpointer = open('checkpointer');
  const log = new LogRestart(writer, longPages);
  const copying = longestLog(
    writer,
    () => {
      checkpointer.pragma('wal_checkpoint(PASSIVE)');
      log.beforeTransaction();
    },
    500,
  );
  expect(copying).toBeLessThan(2 * longPages);
  expect(longestLog(writer, () => log.beforeTransaction(), 500)).toBeLessThan(6 * longPages);
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
    log.beforeTransaction();
  });
  expect(held).toBeGreaterThan(2 * longPages);
  reader.exec('commit');
  checkpointer.pragma('wal_checkpoint(PASSIVE)');
  longestLog(writer, (count) => {
    if (count % 100 === 0) checkpointer.pragma('wal_checkpoint(PASSIVE)');
    log.beforeTransaction();
  });
  expect(new LogGauge(writer).read().pages).toBeLessThan(2 * longPages);
});
