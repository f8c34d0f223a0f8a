import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import { type Connection, openConnection } from '#/lib/db/sqlite/connection.ts';
import { compileStatements } from '#/lib/db/statements.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

/** Any value works: without statistics SQLite plans a statement before it binds the parameters. */
const anyValue = new Proxy<Record<string, unknown>>({}, { get: () => null });

const planOf = (connection: Connection, sql: string, parameters: unknown[]): string[] =>
  connection
    .prepare(`explain query plan ${sql}`)
    .all(parameters)
    .map((row) => (row as { detail: string }).detail);

/** Plan steps that read no table: a row of constants, and the entries of a JSON parameter. */
const harmless = /^SCAN (CONSTANT ROW$|\w+ VIRTUAL TABLE )/;

/** Plan steps that read a whole table or index, or sort rows that an index should return in order. */
const offences = (plan: readonly string[]): string[] =>
  plan.filter((step) => (/^SCAN /.test(step) && !harmless.test(step)) || step.includes('TEMP B-TREE'));

describe('query plans on SQLite', () => {
  const engine = sqliteEngine();
  let connection: Connection;
  beforeAll(async () => {
    const database = await engine.migrated();
    connection = openConnection(database.settings.SQLITE_PATH ?? '', 'writer');
  });
  afterAll(async () => {
    connection.close();
    await engine.cleanUp();
  });

  it('are made without statistics, which a young database has not', () => {
    const tables = connection.prepare(`select name from sqlite_schema where name like 'sqlite_stat%'`).all();
    expect(tables).toEqual([]);
  });

  for (const [name, { sql, bind }] of Object.entries(compileStatements(sqliteStatements))) {
    it(`${name} neither scans nor sorts`, () => {
      const plan = planOf(connection, sql, bind(anyValue));
      process.stdout.write(`${name}\n${plan.map((step) => `    ${step}\n`).join('')}`);
      expect(offences(plan)).toEqual([]);
    });
  }

  it('would show a scan and a sort', () => {
    const scan = planOf(connection, `select id from messages where role = 'user' order by timestamp`, []);
    expect(offences(scan)).toEqual([expect.stringMatching(/^SCAN messages/), 'USE TEMP B-TREE FOR ORDER BY']);
  });
});
