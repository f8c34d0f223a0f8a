import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Connection, openConnection } from './connection.ts';
import { LogHandover } from './log-handover.ts';
import { Traces } from './traces.ts';

const day = 86_400_000;

let folder: string;
let connection: Connection;
let handover: LogHandover;
let warnings: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-traces-'));
  connection = openConnection(join(folder, 'juca.db'), 'writer');
  connection.exec(
    'create table t (x text); insert into t select hex(randomblob(4000)) from json_each(json_array(1,2,3))',
  );
  connection.exec('delete from t');
  handover = new LogHandover(LogHandover.memory());
  warnings = [];
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const tracesWith = (bounds: { rest: number; longest: number; largest: number }) =>
  new Traces(connection, handover, (message) => warnings.push(message), bounds);
const freePages = () => connection.pragma('freelist_count', { simple: true });

it('waits for rest or for the longest time, and only where something was deleted', () => {
  const traces = tracesWith({ rest: day, longest: 2 * day, largest: 1e9 });
  traces.note(false);
  expect(traces.due).toBeUndefined();
  traces.clear();
  expect(handover.takeClearing()).toBe(false);
  traces.note(true);
  expect(traces.due).toBeGreaterThan(day / 2);
  expect(traces.due).toBeLessThanOrEqual(day);
  const hurried = tracesWith({ rest: day, longest: 0, largest: 1e9 });
  hurried.note(true);
  expect(hurried.due).toBeLessThanOrEqual(0);
});

it('writes a small file anew, and has the log emptied', () => {
  const traces = tracesWith({ rest: 0, longest: 0, largest: 1e9 });
  expect(freePages()).toBeGreaterThan(0);
  traces.note(true);
  traces.clear();
  expect([freePages(), traces.due, handover.takeClearing()]).toEqual([0, undefined, true]);
});

it('leaves a large file to a command, of which it tells once', () => {
  const traces = tracesWith({ rest: 0, longest: 0, largest: 1 });
  for (let times = 0; times < 2; times += 1) {
    traces.note(true);
    traces.clear();
  }
  expect(freePages()).toBeGreaterThan(0);
  expect(handover.takeClearing()).toBe(true);
  expect(warnings).toEqual([expect.stringContaining('juca db vacuum')]);
});

it('tries again what could not be done', () => {
  const traces = tracesWith({ rest: 0, longest: 0, largest: 1e9 });
  traces.note(true);
  // VACUUM is refused inside a transaction.
  connection.exec('begin');
  traces.clear();
  connection.exec('commit');
  expect([
    handover.takeClearing(),
    traces.due !== undefined,
    readFileSync(join(folder, 'juca.db')).length > 0,
  ]).toEqual([false, true, true]);
  traces.clear();
  expect(freePages()).toBe(0);
});
