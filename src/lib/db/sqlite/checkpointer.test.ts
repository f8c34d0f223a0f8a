import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Checkpointer, everyMilliseconds, type LogLengths } from './checkpointer.ts';
import { type Connection, openConnection } from './connection.ts';
import { LogEmptying } from './log-emptying.ts';
import { LogGauge } from './log-gauge.ts';
import { LogHandover } from './log-handover.ts';
import { LogRestart } from './log-restart.ts';

const pageBytes = 4_096;
const lengths: LogLengths = {
  copyPages: 100,
  restartPages: 1_000,
  keptBytes: 1_500 * pageBytes,
  restMilliseconds: 60_000,
};

let folder: string;
let connections: Connection[];
let handover: LogHandover;
let warnings: string[];
let isOverwritten: boolean;

const open = (role: 'writer' | 'checkpointer' | 'reader'): Connection => {
  const connection = openConnection(join(folder, 'log.db'), role);
  // What stands where does not depend on the disk, and some are slow.
  connection.pragma('synchronous = OFF');
  connections.push(connection);
  return connection;
};

const beginCheckpointer = (): Checkpointer =>
  new Checkpointer(
    open('checkpointer'),
    join(folder, 'log.db'),
    handover,
    { isOverwritten: () => isOverwritten, warn: (line) => warnings.push(line) },
    lengths,
  );

/** Commits `pages` pages, `atOnce` a time, as the writer does; at every tenth commit the checkpointer looks. */
const write = (
  writer: Connection,
  pages: number,
  atOnce = 10,
  whileLooking = (act: () => void) => act(),
): void => {
  const restart = new LogRestart(writer, handover);
  const insert = writer.prepare('insert into notes values (?)');
  const commit = writer.transaction(() => {
    for (let count = 0; count < atOnce; count += 1) insert.run('x'.repeat(3_000));
  });
  for (let count = 1; count <= pages / atOnce; count += 1) {
    restart.beforeTransaction();
    if (count % 10 > 0) commit();
    else
      whileLooking(() => {
        commit();
        look();
      });
  }
};

/**
 * A reader that sees none of what is done meanwhile keeps it from being copied; so does what comes in the middle of a
 * look, for which it stands in.
 */
const besideReader = (reader: Connection) => (act: () => void) => {
  reader.exec('begin');
  reader.prepare('select count(*) from notes').get();
  act();
  reader.exec('commit');
};

const look = (): void => {
  vi.advanceTimersByTime(everyMilliseconds);
};

const pagesOfFile = (): number => Math.floor(statSync(join(folder, 'log.db-wal')).size / pageBytes);

/** Nobody writes for an hour. */
const rest = (): void => {
  look();
  vi.advanceTimersByTime(3_600_000);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  folder = mkdtempSync(join(tmpdir(), 'juca-log-'));
  connections = [];
  warnings = [];
  isOverwritten = false;
  handover = new LogHandover(LogHandover.memory());
  open('writer').exec('create table notes (text text)');
});
afterEach(() => {
  vi.useRealTimers();
  for (const connection of connections) connection.close();
  rmSync(folder, { recursive: true, force: true });
  expect(warnings).toEqual([]);
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

it('hands over once for each offer', () => {
  expect(handover.take()).toBe(false);
  handover.offer();
  handover.offer();
  expect(handover.take()).toBe(true);
  expect(handover.take()).toBe(false);
});

it('copies nothing over another database, neither at rest nor at its close', () => {
  const checkpointer = beginCheckpointer();
  const writer = open('writer');
  isOverwritten = true;
  write(writer, 100);
  rest();
  checkpointer.close();
  const { pages, behind } = new LogGauge(writer).read();
  expect(behind).toBe(pages);
  expect(pages).toBeGreaterThan(0);
});

it('keeps the log short while it is written without a pause', () => {
  beginCheckpointer();
  write(open('writer'), 10_000, 10, besideReader(open('reader')));
  expect(pagesOfFile()).toBeGreaterThan(1_000);
  expect(pagesOfFile()).toBeLessThan(1_500);
});

it('keeps the log short when one commit after another is large', () => {
  beginCheckpointer();
  write(open('writer'), 20_000, 50, besideReader(open('reader')));
  expect(pagesOfFile()).toBeLessThan(2_500);
});

it('leaves the copying to the checkpointer until it hands over', () => {
  const writer = open('writer');
  write(writer, 3_000);
  const { pages, behind } = new LogGauge(writer).read();
  expect(behind).toBe(pages);
});

it('goes on after a reader kept the log from beginning anew', () => {
  beginCheckpointer();
  const writer = open('writer');
  besideReader(open('reader'))(() => write(writer, 3_000));
  expect(new LogGauge(writer).read().pages).toBeGreaterThan(3_000);
  write(writer, 1_000);
  expect(new LogGauge(writer).read().pages).toBeLessThan(1_500);
});

it('has everything in the database at rest, and keeps a file of usual length to write over', () => {
  beginCheckpointer();
  const writer = open('writer');
  write(writer, 80);
  const length = pagesOfFile();
  expect(length).toBeGreaterThan(80);
  rest();
  expect(new LogGauge(writer).read().behind).toBe(0);
  expect(pagesOfFile()).toBe(length);
});

it('has the writer empty a file at rest that grew beyond the usual length', () => {
  beginCheckpointer();
  const writer = open('writer');
  new LogEmptying(writer, handover);
  besideReader(open('reader'))(() => write(writer, 3_000));
  rest();
  expect(pagesOfFile()).toBe(0);
});

it('does not have the writer copy what came since it was asked', () => {
  beginCheckpointer();
  const writer = open('writer');
  write(writer, 80);
  handover.askToClear();
  vi.advanceTimersByTime(everyMilliseconds);
  write(writer, 200, 10, () => {});
  new LogEmptying(writer, handover);
  vi.advanceTimersByTime(600);
  expect(new LogGauge(writer).read().behind).toBeGreaterThan(64);
  vi.advanceTimersByTime(10_000);
  expect(pagesOfFile()).toBe(0);
});

it('has the writer empty a log with traces, as soon as nobody reads an older state', () => {
  beginCheckpointer();
  const writer = open('writer');
  new LogEmptying(writer, handover);
  write(writer, 80);
  handover.askToClear();
  besideReader(open('reader'))(() => {
    write(writer, 80);
    vi.advanceTimersByTime(10_000);
    expect(pagesOfFile()).toBeGreaterThan(0);
    expect(writer.pragma('busy_timeout', { simple: true })).toBe(5_000);
  });
  vi.advanceTimersByTime(10_000);
  expect(pagesOfFile()).toBe(0);
  expect(handover.takeEmptying()).toBe(false);
});

it('goes on at once after the clock was set ahead by a year and back', () => {
  beginCheckpointer();
  const writer = open('writer');
  write(writer, 80);
  const ahead = Date.now() / 1_000 + 365 * 24 * 3_600;
  utimesSync(join(folder, 'log.db-wal'), ahead, ahead);
  rest();
  expect(new LogGauge(writer).read().behind).toBe(0);
});

it('has everything in the database after its log was removed', () => {
  beginCheckpointer();
  const writer = open('writer');
  write(writer, 80);
  rmSync(join(folder, 'log.db-wal'));
  rest();
  expect(new LogGauge(writer).read().behind).toBe(0);
});

it('leaves an empty log at the end', () => {
  const checkpointer = beginCheckpointer();
  write(open('writer'), 500);
  checkpointer.close();
  expect(pagesOfFile()).toBe(0);
});
