import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CommitSequence } from '../commit-sequence.ts';
import { type Connection, openConnection } from '../connection.ts';
import { admitFile } from './admit.ts';
import { isLogOf } from './leftover-log.ts';
import { readLogSequences } from './log-frames.ts';

let folder: string;
let path: string;
let crashed: string;
let connection: Connection;
let sequence: CommitSequence;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-leftover-'));
  path = admitFile(join(folder, 'juca.db')).path;
  crashed = join(folder, 'crashed.db');
  connection = openConnection(path, 'writer');
  connection.pragma('synchronous = OFF');
  sequence = new CommitSequence(connection);
  connection.exec('create table notes (text)');
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const commit = (count: number): void => {
  for (let index = 0; index < count; index += 1) {
    connection.exec('begin immediate');
    sequence.advance();
    connection.exec(`insert into notes values ('${'x'.repeat(3_000)}')`);
    connection.exec('commit');
  }
};
const copyBack = () => connection.pragma('wal_checkpoint(PASSIVE)');

/** What a crash leaves at this moment: file and log. */
const crash = (): void => {
  for (const part of ['', '-wal']) copyFileSync(path + part, crashed + part);
};

it('F-03 takes the log of the very file, however much of it is copied back', () => {
  for (const copies of [0, 1, 2]) {
    commit(3);
    for (let count = 0; count < copies; count += 1) {
      copyBack();
      commit(2);
    }
    crash();
    expect(isLogOf(crashed)).toBe(true);
  }
  copyBack();
  crash();
  expect(isLogOf(crashed)).toBe(true);
});

it('F-03 takes the log of a file whose sequence begins again at 0', () => {
  connection.pragma('user_version = -2');
  copyBack();
  commit(5);
  crash();
  expect(readLogSequences(`${crashed}-wal`)).toEqual({ first: 0xffffffff, last: 3 });
  expect(isLogOf(crashed)).toBe(true);
});

it('F-03 takes the log of an older version, which counts nothing', () => {
  connection.pragma('user_version = 0');
  copyBack();
  connection.exec(`insert into notes values ('${'x'.repeat(9_000)}')`);
  crash();
  expect(isLogOf(crashed)).toBe(true);
});

it('F-03 knows the log of a file as it was before, and keeps it under another name', () => {
  commit(5);
  copyBack();
  const before = readFileSync(path);
  for (let cycle = 0; cycle < 2; cycle += 1) {
    commit(5);
    copyBack();
  }
  commit(5);
  crash();
  const log = readFileSync(`${crashed}-wal`);
  writeFileSync(crashed, before);
  expect(isLogOf(crashed)).toBe(false);
  const { logSetAside = '' } = admitFile(crashed);
  expect(readFileSync(logSetAside)).toEqual(log);
  expect(existsSync(`${crashed}-wal`)).toBe(false);
  expect(readdirSync(folder)).toContain(logSetAside.slice(folder.length + 1));
  const restored = openConnection(crashed, 'writer');
  expect(restored.prepare('select count(*) from notes').pluck().get()).toBe(5);
  expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
  restored.close();
});

it('F-03 reads a log up to its last whole transaction', () => {
  commit(1);
  copyBack();
  commit(3);
  crash();
  const whole = readLogSequences(`${crashed}-wal`);
  const bytes = readFileSync(`${crashed}-wal`);
  writeFileSync(`${crashed}-wal`, bytes.subarray(0, bytes.length - 5));
  const torn = { first: whole?.first, last: (whole?.last ?? 0) - 1 };
  expect(readLogSequences(`${crashed}-wal`)).toEqual(torn);
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - 5] = (flipped.at(-5) ?? 0) ^ 1;
  writeFileSync(`${crashed}-wal`, flipped);
  expect(readLogSequences(`${crashed}-wal`)).toEqual(torn);
  writeFileSync(`${crashed}-wal`, bytes.fill(0, 40, 48));
  expect(readLogSequences(`${crashed}-wal`)).toBeUndefined();
});
