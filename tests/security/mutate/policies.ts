import { Client } from 'pg';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { storeTables } from '#/lib/db/tables.ts';
import { type AsOwner, openingsOf } from '../../contract/row-security/strangers.ts';
import { doorsOf } from '../../support/doors.ts';
import { newCast } from '../../support/factories.ts';
import { roleOf } from '../../support/postgres-roles.ts';
import { type Check, failing, type Verdict } from './check.ts';
import type { MutatedDatabase } from './on-postgres.ts';
import { contractChecks, seed } from './store-checks.ts';

/** A change of row security, and the statements that take it back. */
interface PolicyMutation {
  name: string;
  apply: string;
  undo: string;
}

interface Policy {
  table: string;
  name: string;
  command: string;
  roles: string;
  using: string;
  check: string | null;
}

/** Takes each policy away, opens it, and switches row security off, one table after another. */
export const mutatePolicies = async (database: MutatedDatabase): Promise<Verdict[]> => {
  const { server } = database;
  for (const table of storeTables) await server.query(`truncate ${table} cascade`);
  const owners = [(await seed(database.doors)).cast.ana.id, (await seed(database.doors)).cast.ana.id];
  const check = async () => {
    const checks = [strangersCheck(database, owners), copyCheck(database)];
    const found = [...(await failing(checks)), ...(await failingContract(database.url))];
    for (const table of storeTables) await server.query(`delete from ${table} where ${notOf(owners, table)}`);
    return found;
  };
  const unchanged = await check();
  if (unchanged.length > 0) throw new Error(`Without a mutation these fail: ${unchanged.join('; ')}`);
  const verdicts: Verdict[] = [];
  for (const { name, apply, undo } of await policyMutations(server)) {
    await server.query(apply);
    verdicts.push({ mutation: name, caughtBy: await check() });
    await server.query(undo);
  }
  return verdicts;
};

/** The contract's tests, on an engine that looks at the policies when it starts. */
const failingContract = async (url: string): Promise<string[]> => {
  const engine = await openPostgresEngine({ url, connections: 4 }).catch(() => undefined);
  if (!engine) return ['the look at the start'];
  const doors = doorsOf(engine);
  const found = await failing(contractChecks(doors));
  await doors.sessions.close();
  return found;
};

/** What the contract's tests made besides the rows of the owners. */
const notOf = (owners: string[], table: string): string => {
  const list = owners.map((owner) => `'${owner}'`).join(', ');
  return table === 'messages'
    ? `session_id not in (select id from sessions where user_id in (${list}))`
    : `user_id not in (${list})`;
};

const policyMutations = async (server: Client): Promise<PolicyMutation[]> => {
  const { rows } = await server.query<Policy>(
    `select tablename as table, policyname as name, cmd as command, array_to_string(roles, ', ') as roles,
       qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by 1, 2`,
  );
  return [
    ...rows.flatMap((policy) => {
      const { table, name, check } = policy;
      const drop = `drop policy ${name} on ${table}`;
      const undo = `drop policy if exists ${name} on ${table}; ${creationOf(policy)}`;
      const alter = `alter policy ${name} on ${table}`;
      const opened = check ? 'using (true) with check (true)' : 'to public using (true)';
      return [
        { name: `${name}: dropped`, apply: drop, undo },
        { name: `${name}: true for every row`, apply: `${alter} ${opened}`, undo },
        ...(check
          ? [{ name: `${name}: every row may be written`, apply: `${alter} with check (true)`, undo }]
          : []),
      ];
    }),
    ...storeTables.map((table) => ({
      name: `row security of ${table}: off`,
      apply: `alter table ${table} disable row level security`,
      undo: `alter table ${table} enable row level security`,
    })),
  ];
};

const creationOf = ({ table, name, command, roles, using, check }: Policy): string =>
  `create policy ${name} on ${table} for ${command} to ${roles} using (${using})${check ? ` with check (${check})` : ''}`;

const strangersCheck = ({ url, server }: MutatedDatabase, owners: string[]): Check => ({
  name: 'row security gives nothing of any table to anybody else',
  run: async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`set role ${roleOf('sessions', url)}`);
    const asOwner: AsOwner = async (owner, text, values = []) => {
      await client.query('begin');
      try {
        await client.query(`select set_config('juca.owner', $1, true)`, [owner]);
        return (await client.query(text, values)).rowCount ?? 0;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        // What a hole lets through is taken back, so that the next mutation finds the same rows.
        await client.query('rollback');
      }
    };
    const strangers = [newCast().carla.id, ''];
    const openings = await openingsOf(server, storeTables, { owners, strangers }, asOwner);
    await client.end();
    if (openings.length > 0) throw new Error(openings.join('; '));
  },
});

/** A copy reads as a role of its own, which sees the rows of every owner. */
const copyCheck = ({ url, server }: MutatedDatabase): Check => ({
  name: 'a copy reads every row',
  run: async () => {
    for (const table of storeTables) {
      const count = `select count(*)::integer as count from ${table}`;
      const { rows: all } = await server.query(count);
      await server.query(`set role ${roleOf('copy', url)}`);
      const { rows: read } = await server.query(count).finally(() => server.query('reset role'));
      if (read[0].count !== all[0].count)
        throw new Error(`${table}: ${read[0].count} of ${all[0].count} rows`);
    }
  },
});
