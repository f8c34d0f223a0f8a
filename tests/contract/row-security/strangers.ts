import type { Client } from 'pg';
import { columnsOf, contentsOf } from '../../support/postgres-catalog.ts';

/** The error of a policy, and of a right that the role does not have (insufficient_privilege). */
export const refused = '42501';

/**
 * Runs a statement as the store's role, in a transaction of that owner that is committed. Resolves with the number of
 * rows read or changed, or with the error's code.
 */
export type AsOwner = (owner: string, text: string, values?: unknown[]) => Promise<number | string>;

/** Where row security lets somebody else through, or keeps an owner out, in words. Owners together own every row. */
export const openingsOf = async (
  server: Client,
  tables: readonly string[],
  { owners, strangers }: { owners: readonly string[]; strangers: readonly string[] },
  asOwner: AsOwner,
): Promise<string[]> => {
  const openings: string[] = [];
  const expect = (table: string, what: string, found: unknown, expected: unknown) => {
    if (found !== expected) openings.push(`${table}: ${what} gave ${found} instead of ${expected}`);
  };
  const before = await contentsOf(server, tables);
  for (const table of tables) {
    const count = (await contentsOf(server, [table])).length;
    const columns = await columnsOf(server, table);
    const change = `update ${table} set ${columns[0]} = ${columns[0]}`;
    const copy = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`;
    const { rows } = await server.query(`select json_agg(t) as all from ${table} t`);
    const everything = [JSON.stringify(rows[0].all)];
    for (const stranger of strangers) {
      expect(table, 'a stranger’s select', await asOwner(stranger, `select * from ${table}`), 0);
      expect(table, 'a stranger’s update', await asOwner(stranger, change), 0);
      expect(table, 'a stranger’s delete', await asOwner(stranger, `delete from ${table}`), 0);
      expect(table, 'a stranger’s insert', await asOwner(stranger, copy, everything), refused);
    }
    let seen = 0;
    for (const owner of owners) seen += Number(await asOwner(owner, `select * from ${table}`));
    expect(table, 'what all owners see', seen, count);
    expect(table, 'whether it holds anything', count > 0, true);
  }
  const after = await contentsOf(server, tables);
  expect('all tables', 'a comparison', JSON.stringify(after) === JSON.stringify(before), true);
  return openings;
};
