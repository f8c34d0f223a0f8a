import { Client } from 'pg';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import type { ContractDatabase, ContractEngine } from '../contract/suite/database.ts';
import { doorsOf } from './doors.ts';
import { killsItself } from './killed-process.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

/** PostgreSQL on its own server, which the first database starts and `cleanUp` stops. */
export const postgresEngine = (): ContractEngine => {
  let server: Promise<PostgresServer> | undefined;
  const newUrl = async () => {
    server ??= startPostgres();
    return (await server).createDatabase();
  };
  return {
    name: 'PostgreSQL',
    migrated: async () => {
      const database = postgresDatabase(await newUrl());
      await (await database.open()).close();
      return database;
    },
    empty: async () => postgresDatabase(await newUrl()),
    cleanUp: async () => (await server)?.stop(),
  };
};

/** The contract suite's view of one PostgreSQL database. */
export const postgresDatabase = (url: string): ContractDatabase => ({
  open: async (options = {}) =>
    doorsOf(await openPostgresEngine({ url, connections: 8, ...options })).sessions,
  openDoors: async (options = {}) => doorsOf(await openPostgresEngine({ url, connections: 8, ...options })),
  settings: {
    DATABASE_URL: url,
    DATABASE_CONNECTIONS: '4',
    AUTH_SECRET: 'only-for-a-database-that-is-thrown-away',
  },
  fingerprint: () => withClient(url, fingerprintOf),
  makeNewer: () =>
    withClient(url, async (client) => {
      await client.query(`insert into schema_migrations values (999, 'from a newer version', '2099-01-01')`);
    }),
  migrateKilledAt: (statement) => migrateKilledAt(url, statement),
  schema: () => withClient(url, schemaOf),
});

/** Runs `use` on a new connection as the server's superuser, and closes the connection. */
export const withClient = async <T>(url: string, use: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const lines = async (client: Client, sql: string): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(sql);
  return rows.map(({ line }) => line);
};

const schemaOf = async (client: Client): Promise<string> => {
  const parts = [
    `select format('%s.%s %s%s%s', table_name, column_name, data_type, case is_nullable when 'NO' then ' not null' end,
       case is_generated when 'ALWAYS' then ' as ' || generation_expression end) as line
     from information_schema.columns where table_schema = 'public' order by 1`,
    `select indexdef as line from pg_indexes where schemaname = 'public' order by 1`,
    `select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
     from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
    `select format('%s %s using (%s) check (%s)', tablename, policyname, qual, with_check) as line
     from pg_policies where schemaname = 'public' order by 1`,
    `select format('%s force %s', relname, relforcerowsecurity) as line
     from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by 1`,
    `select format('%s grants %s to %s', relname, entry.privilege_type, entry.grantee::regrole) as line
     from pg_class cross join aclexplode(relacl) entry where relnamespace = 'public'::regnamespace order by 1`,
  ];
  const found: string[] = [];
  for (const part of parts) found.push(...(await lines(client, part)));
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  // Roles have the name of their database, and two databases are compared.
  return `${found.join('\n').replaceAll(rows[0]?.name ?? '', '<database>')}\n`;
};

const fingerprintOf = async (client: Client): Promise<string> => {
  const tables = await lines(
    client,
    `select quote_ident(tablename) as line from pg_tables where schemaname = 'public' order by 1`,
  );
  const contents: string[] = [await schemaOf(client)];
  for (const table of tables) {
    contents.push(table, ...(await lines(client, `select ${table}::text as line from ${table} order by 1`)));
  }
  return contents.join('\n');
};

const migrateKilledAt = (url: string, statement: number): Promise<boolean> =>
  killsItself('tests/support/migrating-postgres-process.ts', [url, String(statement)]);
