import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import type { ContractDatabase, ContractEngine } from '../contract/suite/database.ts';
import { doorsOf } from './doors.ts';
import { killsItself } from './killed-process.ts';
import { sqliteSchema } from './sqlite-schema.ts';

/** SQLite on real files in a temporary folder. A migrated file is created once and copied for each database. */
export const sqliteEngine = (): ContractEngine => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-contract-'));
  const template = join(folder, 'template.db');
  let made: Promise<void> | undefined;
  const newPath = () => join(mkdtempSync(join(folder, 'database-')), 'juca.db');
  return {
    name: 'SQLite',
    migrated: async () => {
      made ??= openSqliteEngine({ path: template }).then((engine) => engine.close());
      await made;
      const path = newPath();
      copyFileSync(template, path);
      return sqliteDatabase(path);
    },
    empty: async () => sqliteDatabase(newPath()),
    cleanUp: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** The contract suite's view of one SQLite file, which is alone in its folder. */
const sqliteDatabase = (path: string): ContractDatabase => ({
  open: async (options = {}) => doorsOf(await openSqliteEngine({ path, ...options })).sessions,
  openDoors: async (options = {}) => doorsOf(await openSqliteEngine({ path, ...options })),
  settings: { SQLITE_PATH: path },
  fingerprint: async () => filesHash(join(path, '..')),
  makeNewer: async () => {
    withConnection(path, (connection) =>
      connection.exec(`insert into schema_migrations values (999, 'from a newer version', '2099-01-01')`),
    );
  },
  migrateKilledAt: (statement) => migrateKilledAt(path, statement),
  schema: async () => withConnection(path, sqliteSchema),
});

/** Runs `use` on a new connection and closes the connection. */
export const withConnection = <T>(path: string, use: (connection: Connection) => T): T => {
  const connection = openConnection(path, 'writer');
  try {
    return use(connection);
  } finally {
    connection.close();
  }
};

/**
 * Runs statements in a transaction that is rolled back. `run` returns the number of rows that a statement gave or
 * changed.
 */
export const rolledBack = async <T>(
  connection: Connection,
  use: (run: (sql: string, values: unknown[]) => Promise<number>) => Promise<T>,
): Promise<T> => {
  connection.exec('begin');
  try {
    return await use(async (sql, values) => {
      const statement = connection.prepare(sql);
      return statement.reader ? statement.all(values).length : statement.run(values).changes;
    });
  } finally {
    connection.exec('rollback');
  }
};

/** Includes every file beside the database: a new file is a change too. */
const filesHash = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    hash.update(`${basename(file)}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
};

const migrateKilledAt = (path: string, statement: number): Promise<boolean> =>
  killsItself('tests/support/migrating-process.ts', [path, String(statement)]);
