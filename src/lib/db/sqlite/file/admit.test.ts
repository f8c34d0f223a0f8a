import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { restoreBackup } from '../backup/restore.ts';
import { admitFile } from './admit.ts';
import { applicationId, readHeader } from './header.ts';
import { markInstallation, markPath } from './installation-mark.ts';
import { readTableNames } from './table-names.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-admit-'));
  path = join(folder, 'juca.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file of the folder with its content. */
const fingerprint = (): string =>
  readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
    .join('\n');

/** A database in use when it was copied away, so that it has a log of its own. */
const makeDatabase = (statements: string[]): void => {
  const origin = join(folder, 'origin');
  const database = new Database(origin);
  for (const statement of statements) database.exec(statement);
  for (const part of ['', '-wal']) {
    if (existsSync(origin + part)) copyFileSync(origin + part, path + part);
  }
  database.close();
  rmSync(origin);
};

/** So many that the schema takes several pages. */
const tables = (count: number): string => {
  const each = Array.from({ length: count }, (_, index) => `create table notes_${index} (text);`);
  return `begin; ${each.join(' ')} commit`;
};

const refuses = (words: string): void => {
  const before = fingerprint();
  expect(() => admitFile(path)).toThrow(words);
  expect(fingerprint()).toBe(before);
};

it('F-01 makes a file where there was none, and marks it as Juca’s', () => {
  expect(admitFile(path).path).toBe(path);
  expect(readHeader(path)).toMatchObject({ applicationId });
  admitFile(path);
});

it('F-01 refuses a missing or emptied file of an installation, and begins anew without the mark', () => {
  markInstallation(path);
  refuses(`delete ${markPath(path)}`);
  writeFileSync(path, '');
  refuses('missing or empty');
  rmSync(markPath(path));
  admitFile(path);
});

it('F-01 refuses to begin beside a log that has content', () => {
  writeFileSync(`${path}-wal`, 'x'.repeat(100));
  refuses('a write-ahead log is there');
});

it('F-01 refuses a database of an installation that lost its tables', () => {
  makeDatabase(['create table notes (text)', 'drop table notes']);
  markInstallation(path);
  refuses('lost its content');
});

it.each([
  ['text', ['This is a letter, and not a database. '.repeat(20)], 'not a SQLite database'],
  ['few bytes', ['SQLite format 3\0'], 'not a SQLite database'],
])('F-02 refuses a file of %s', (_, [content = ''], words) => {
  writeFileSync(path, content);
  refuses(words);
});

it.each([
  ['an application_id of its own', ['pragma application_id = 7', 'create table notes (text)']],
  ['no application_id', ['create table notes (text)']],
  ['many tables', [tables(300)]],
  ['a log', ['pragma journal_mode = WAL', 'create table notes (text)', 'pragma wal_checkpoint']],
])('F-02 refuses a database of another program with %s, and touches nothing', (_, statements) => {
  makeDatabase(statements);
  refuses('belongs to another program');
});

it('F-02 knows a database of a Juca that did not mark its files yet', () => {
  makeDatabase([tables(200), 'create table schema_migrations (version)']);
  expect(readTableNames(path)).toHaveLength(201);
  admitFile(path);
});

it('F-02 is not made another program’s by a restored backup', async () => {
  makeDatabase(['create table notes (text)']);
  const before = fingerprint();
  await expect(restoreBackup(join(folder, 'none.db'), path, '2026-11-26T10:00:00Z')).rejects.toThrow(
    'belongs to another program',
  );
  expect(fingerprint()).toBe(before);
});

it('F-02 refuses a schema that cannot be read', () => {
  makeDatabase(['create table notes (text)']);
  const bytes = readFileSync(path);
  bytes.fill(0xff, 100, 200);
  writeFileSync(path, bytes);
  refuses('cannot be read');
  truncateSync(path, 110);
  refuses('cannot be read');
});

it('F-05 takes the file that a symbolic link leads to, also where it is missing', () => {
  const link = join(folder, 'link.db');
  symlinkSync('juca.db', link);
  expect(admitFile(link).path).toBe(path);
  expect(existsSync(path)).toBe(true);
  expect(admitFile(link).path).toBe(path);
  const circle = join(folder, 'circle.db');
  symlinkSync('circle.db', circle);
  expect(() => admitFile(circle)).toThrow('ELOOP');
});
