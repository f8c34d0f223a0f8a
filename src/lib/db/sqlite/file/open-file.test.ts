import { closeSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Connection, openConnection } from '../connection.ts';
import { type AdmittedFile, admitFile } from './admit.ts';
import { OpenFile } from './open-file.ts';

let folder: string;
let file: AdmittedFile;
let connection: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-open-'));
  file = admitFile(join(folder, 'juca.db'));
  connection = openConnection(file.path, 'writer');
  connection.exec('create table notes (text)');
});
afterEach(() => {
  connection.close();
  closeSync(file.descriptor);
  rmSync(folder, { recursive: true });
});

const open = () => new OpenFile({ ...file, file: file.identity });

/** The locks of this process on the database, as the kernel lists them. */
const locks = (): string[] => {
  const inode = `:${statSync(file.path).ino} `;
  const lines = readFileSync('/proc/locks', 'utf8').split('\n');
  return lines.filter((line) => line.includes(` ${process.pid} `) && line.includes(inode));
};

it.runIf(process.platform === 'linux')('F-04 leaves SQLite its locks when the file is looked at', () => {
  expect(locks()).not.toEqual([]);
  const before = locks().length;
  expect(open().problemOfContent()).toBeUndefined();
  expect(locks()).toHaveLength(before);
});

it('F-04 takes further commits for the same content, and another count for another one', () => {
  const opened = open();
  const count = connection.pragma('user_version', { simple: true }) as number;
  const set = (version: number) => {
    connection.pragma(`user_version = ${version}`);
    connection.pragma('wal_checkpoint');
  };
  set(count + 5);
  expect(opened.problemOfContent()).toBeUndefined();
  set(count + 4);
  expect(opened.problemOfContent()).toMatchObject({ reason: 'file_replaced' });
});

it('F-04 calls the file missing where it cannot be reached', () => {
  const opened = open();
  renameSync(file.path, `${file.path}.away`);
  symlinkSync(file.path, file.path);
  expect(opened.problem()).toMatchObject({ reason: 'file_missing' });
  rmSync(file.path);
  renameSync(`${file.path}.away`, file.path);
  expect(opened.problem()).toBeUndefined();
});
