import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Address } from '#/lib/db/copy/address.ts';
import { copiedTables } from '#/lib/db/copy/copied-tables.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { migratePostgres } from '#/lib/db/postgres/migrate.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { migrateConnection } from '#/lib/db/sqlite/migrate.ts';
import { type Cast, newCast } from '../factories.ts';
import { type PostgresServer, startPostgres } from '../postgres.ts';
import { withClient } from '../postgres-database.ts';
import { withConnection } from '../sqlite-database.ts';
import { fill } from './fill.ts';

/** A database to copy from or into. It does not exist or is empty until it is opened or copied into. */
export interface CopyDatabase {
  address: Address;
  /** Opens it as the server does. Close it when done. */
  open(): Promise<Engine>;
  /** Brings the schema up to date as the server does at its start; rejects where the server would refuse to start. */
  migrate(): Promise<void>;
  /** Every row of every copied table as the database writes it, without code of the copy. */
  dump(): Promise<string[]>;
  /** Runs one statement that returns no rows. */
  execute(sql: string): Promise<void>;
}

export type EngineName = 'SQLite' | 'PostgreSQL';

/** Creates databases on both engines, and removes them all. */
export interface CopyDatabases {
  make(engine: EngineName): Promise<CopyDatabase>;
  /** A closed database with every kind of content; on SQLite it is the same at each call. */
  makeFilled(engine: EngineName): Promise<CopyDatabase>;
  /** The owners of its sessions. */
  cast: Cast;
  cleanUp(): Promise<void>;
}

/** The first database that needs the PostgreSQL server starts it. A filled file is created once and copied. */
export const copyDatabases = (): CopyDatabases => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-copy-'));
  const cast = newCast();
  let server: Promise<PostgresServer> | undefined;
  let template: Promise<CopyDatabase> | undefined;
  const make = async (engine: EngineName): Promise<CopyDatabase> => {
    if (engine === 'SQLite') return sqliteDatabase(join(mkdtempSync(join(folder, 'database-')), 'juca.db'));
    server ??= startPostgres();
    return postgresDatabase(await (await server).createDatabase());
  };
  return {
    cast,
    make,
    makeFilled: async (engine) => {
      if (engine === 'PostgreSQL') return filled(await make(engine), cast);
      template ??= make(engine).then((database) => filled(database, cast));
      const database = await make(engine);
      copyFileSync(pathOf(await template), pathOf(database));
      return database;
    },
    cleanUp: async () => {
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const filled = async (database: CopyDatabase, cast: Cast): Promise<CopyDatabase> => {
  const opened = await database.open();
  await fill(opened, cast);
  await opened.close();
  return database;
};

/** The file of one on SQLite. */
export const pathOf = ({ address }: CopyDatabase): string => {
  if (address.kind === 'sqlite') return address.path;
  throw new Error('It is not on SQLite.');
};

/** The address of one on PostgreSQL. */
export const urlOf = ({ address }: CopyDatabase): string => {
  if (address.kind === 'postgres') return address.url;
  throw new Error('It is not on PostgreSQL.');
};

export const postgresDatabase = (url: string): CopyDatabase => ({
  address: { kind: 'postgres', url },
  open: () => openPostgresEngine({ url, connections: 4 }),
  migrate: () => migratePostgres(url),
  dump: () =>
    withClient(url, async (client) => {
      const dumped: string[] = [];
      for (const { name } of copiedTables) {
        const { rows } = await client.query<{ line: string }>(
          `select ${name}::text as line from ${name} order by 1`,
        );
        dumped.push(name, ...rows.map(({ line }) => line));
      }
      return dumped;
    }),
  execute: (sql) =>
    withClient(url, async (client) => {
      await client.query(sql);
    }),
});

const sqliteDatabase = (path: string): CopyDatabase => ({
  address: { kind: 'sqlite', path },
  open: () => openSqliteEngine({ path, readers: 1 }),
  migrate: async () => {
    const connection = openConnection(path, 'writer');
    await migrateConnection(connection).finally(() => connection.close());
  },
  dump: async () =>
    withConnection(path, (connection) =>
      copiedTables.flatMap(({ name }) => {
        const rows = connection.prepare(`select * from ${name} order by 1, 2`).all();
        return [name, ...rows.map((row) => JSON.stringify(row))];
      }),
    ),
  execute: async (sql) => {
    withConnection(path, (connection) => connection.exec(sql));
  },
});
