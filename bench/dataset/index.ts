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
import { say } from '../say.ts';
import { generate, megabytes } from './generate.ts';
import { type DatasetSize, Plan } from './plan.ts';
import type { DatasetSchema } from './schema.ts';

/** Raised when the generator writes something else than before. */
const format = 1;

/** A database that was generated once, and copies of it to work on. */
export interface Dataset {
  plan: Plan;
  /**
   * The path of a copy to work on, synced to the disk; the same one each time, so that whoever measures one after
   * another does not push the others out of the page cache. The caller deletes it with `discard`.
   */
  copy(schema: DatasetSchema): string;
}

/** Generates what is not there yet, and says how long it took. */
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
      const to = join(directory, `working-${process.pid}-${schema.name}-${size.sessions}.db`);
      const path = copies.get(schema) ?? copy(files.get(schema) ?? '', to);
      copies.set(schema, path);
      return path;
    },
  };
};

/**
 * Reads the whole file once, so that the system has it in memory: what lay untouched while others were measured may be
 * gone from there, and whoever comes next would be measured with the disk.
 */
export const readThrough = (path: string): void => {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  while (readSync(file, buffer) > 0);
  closeSync(file);
};

const chunkBytes = 4 * 1024 * 1024;

/** Deletes a working copy with its log. */
export const discard = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
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

/** Names the tables, so that a database with other ones is generated anew. */
const fingerprint = async (schema: DatasetSchema): Promise<string> => {
  const connection = new Database(':memory:');
  await schema.create(connection);
  const tables = connection.prepare('select sql from sqlite_master order by name').all();
  connection.close();
  return createHash('sha256')
    .update(JSON.stringify([format, tables]))
    .digest('hex')
    .slice(0, 8);
};

const copy = (from: string, to: string): string => {
  discard(to);
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
  return to;
};
