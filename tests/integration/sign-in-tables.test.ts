import { getAuthTables } from 'better-auth/db';
import { type Kysely, sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { betterAuthOn } from '../support/better-auth.ts';
import { createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const database = signInDatabaseOn(sqliteEngine());
let installation: Installation;
beforeAll(async () => {
  installation = await database.install();
});

/** Names and nullability of a table's columns, as the database has them. */
const columnsOf = (table: string) => {
  const connection = openConnection(installation.config.SQLITE_PATH, 'reader');
  const rows = connection.prepare(`select name, "notnull" from pragma_table_info(?)`).all(table);
  connection.close();
  return Object.fromEntries(
    (rows as { name: string; notnull: number }[]).map((row) => [row.name, row.notnull === 1]),
  );
};

it('the migration made every table and column that this version of Better Auth asks for, and no others', () => {
  const tables = Object.values(getAuthTables(betterAuthOn(installation).options));
  expect(tables.map(({ modelName }) => modelName).sort()).toEqual([
    'auth_account',
    'auth_session',
    'auth_user',
    'auth_verification',
  ]);
  for (const { modelName, fields } of tables) {
    const wanted = Object.entries(fields).map(([name, { fieldName, required }]) => [
      fieldName ?? name,
      required !== false,
    ]);
    expect(columnsOf(modelName), modelName).toEqual(Object.fromEntries([['id', true], ...wanted]));
  }
});

it('deleting a user deletes its sign-ins and ways in', async () => {
  const { signIn, db } = await database.install();
  const browser = await createAna(signIn);
  await db.deleteFrom('auth_user').execute();
  expect(await browser.user()).toBeNull();
  for (const table of ['auth_session', 'auth_account'] as const) {
    expect(await db.selectFrom(table).select('id').execute(), table).toEqual([]);
  }
});

/** Every table that the migrations made. */
const allTables = (): string[] => {
  const connection = openConnection(installation.config.SQLITE_PATH, 'reader');
  const names = connection
    .prepare<[], string>(`select name from sqlite_schema where type = 'table'`)
    .pluck()
    .all();
  connection.close();
  return names;
};

it('reaches the sign-in’s tables and no other, whatever tables there are', async () => {
  const { db } = await database.install();
  const anywhere = db as unknown as Kysely<Record<string, object>>;
  const foreign = allTables().filter((table) => !table.startsWith('auth_'));
  expect(foreign).toEqual(expect.arrayContaining(['sessions', 'libraries', 'decisions', 'decision_terms']));
  for (const table of [...foreign, 'juca_copy', 'sqlite_master', 'pg_class']) {
    const asked = [
      anywhere.selectFrom(table).selectAll().execute(),
      sql`select * from ${sql.raw(table)}`.execute(db),
      sql`select count(*) from auth_user where id in (select 1 from "${sql.raw(table.toUpperCase())}")`.execute(
        db,
      ),
    ];
    for (const each of asked) await expect(each, table).rejects.toThrow('A sign-in statement reaches');
  }
});

it('looks a sign-in up by its indexes', () => {
  const connection = openConnection(installation.config.SQLITE_PATH, 'reader');
  const plan = connection
    .prepare(
      `explain query plan select auth_session.id from auth_session
       inner join auth_user on auth_user.id = auth_session.user_id where auth_session.token = cast(? as text)`,
    )
    .all('a token') as { detail: string }[];
  connection.close();
  expect(plan.map(({ detail }) => detail.replace(/ USING .*/, ''))).toEqual([
    'SEARCH auth_session',
    'SEARCH auth_user',
  ]);
});
