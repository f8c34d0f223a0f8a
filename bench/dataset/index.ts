import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { markPath } from '#/lib/db/sqlite/file/installation-mark.ts';
import { say } from '../say.ts';
import { generate, megabytes } from './generate.ts';
import { type DatasetSize, Plan } from './plan.ts';
import type { DatasetSchema } from './schema.ts';

/** Raised with every change of what the generator writes. */
const format = 1;

/** A database that is generated once, and working copies of it. */
export interface Dataset {
  plan: Plan;
  /**
   * The path of a working copy that was flushed to the disk. It is the same copy each time, so that measuring several
   * competitors does not evict the others from the page cache. The caller deletes it with `discard`.
   */
  copy(schema: DatasetSchema): string;
}

/** Generates the database where it is missing, and prints how long that took. */
export const openDataset = async (
  directory: string,
  size: DatasetSize,
  schemas: DatasetSchema[],
): Promise<Dataset> => {
  mkdirSync(directory, { recursive: true });
  const plan = new Plan(size);
  const files = new Map<DatasetSchema, string>();
  const copies = new Map<DatasetSchema, string>();
  for (const schema of schemas) files.set(schema, await ensure(directory, schema, plan));
  return {
    plan,
    copy: (schema) => {
      const to = join(directory, `working-${process.pid}-${schema.name}-${size.sessions}-${size.users}.db`);
      const path = copies.get(schema) ?? copyFlushed(files.get(schema) ?? '', to);
      copies.set(schema, path);
      return path;
    },
  };
};

/**
 * Reads the whole file once, so that it is in the page cache: pages that were unused while others were measured may
 * have been evicted, and the next measurement would include reads from the disk.
 */
export const readThrough = (path: string): void => {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  while (readSync(file, buffer) > 0);
  closeSync(file);
};

const chunkBytes = 4 * 1024 * 1024;

/** Deletes a working copy with its log, and what a server left beside it. */
export const discard = (path: string): void => {
  for (const each of [path, `${path}-wal`, `${path}-shm`, markPath(path)]) rmSync(each, { force: true });
};

const ensure = async (directory: string, schema: DatasetSchema, plan: Plan): Promise<string> => {
  const { sessions, users, blocks } = plan.size;
  const version = await fingerprint(schema);
  const path = join(directory, `${schema.name}-${sessions}-${users}-${blocks}-${version}.db`);
  if (!existsSync(path)) {
    const since = performance.now();
    await generate(path, schema, plan);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    say(
      `generated ${schema.name}: ${sessions} sessions, ${plan.totalBlocks} blocks, ${megabytes(path)} MB in ${seconds} s`,
    );
  }
  return path;
};

/**
 * A hash of the tables and of the rows that they begin with, so that a change of them generates the database again. A
 * migration that changes no table adds a row to the list of migrations.
 */
const fingerprint = async (schema: DatasetSchema): Promise<string> => {
  const connection = new Database(':memory:');
  await schema.create(connection);
  const tables = connection.prepare('select sql from sqlite_master order by name').all();
  const names = connection
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck();
  const counts = names
    .all()
    .map((name) => connection.prepare(`select count(*) from "${name}"`).pluck().get());
  connection.close();
  return createHash('sha256')
    .update(JSON.stringify([format, tables, counts]))
    .digest('hex')
    .slice(0, 8);
};

/** Copies a database that nobody has open, and flushes the copy to the disk. Gives its path. */
export const copyFlushed = (from: string, to: string): string => {
  discard(to);
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
  return to;
};
