import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '#/lib/db/roles.ts';
import { message, newCast } from '../support/factories.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';
import { roleOf, rolesOf } from '../support/postgres-roles.ts';
import { setUpDatabase } from '../support/postgres-setup.ts';

const { ana } = newCast();
const denied = { code: '42501' };
const unique = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12);
/** Names of every kind: quoted, and longer than a role's name can take up. */
const oddNames = () => [
  `Escritório "${unique()}"`,
  `juca_${'with_a_long_name_'.repeat(3)}${unique()}`.slice(0, 63),
];

describe('two databases of Juca on one server', () => {
  const engine = postgresEngine();
  let admin = '';
  let ours = '';
  let theirs = '';
  beforeAll(async () => {
    admin = (await engine.empty()).settings.DATABASE_URL ?? '';
    [ours, theirs] = (await Promise.all(
      ['ours', 'theirs'].map((name) => setUpDatabase(admin, `${name}_${unique()}`, `${name}_${unique()}`)),
    )) as [string, string];
    for (const url of [ours, theirs]) {
      const store = await postgresDatabase(url).open();
      await store.for(ana).create({ blocks: [message()] });
      await store.close();
    }
  });
  afterAll(() => engine.cleanUp());

  const nameOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));
  const asAdmin = (url: string) => Object.assign(new URL(admin), { pathname: new URL(url).pathname }).href;
  const asOurUser = (url: string) => Object.assign(new URL(ours), { pathname: new URL(url).pathname }).href;

  it('do not let the user of one connect to the other', async () => {
    await expect(withClient(asOurUser(theirs), async () => {})).rejects.toMatchObject(denied);
  });

  it('give the user of one nothing of the other, even where it can connect', async () => {
    await withClient(admin, (client) =>
      client.query(`grant connect on database ${nameOf(theirs)} to public`),
    );
    await withClient(asOurUser(theirs), async (client) => {
      for (const role of rolesOf(theirs)) {
        await expect(client.query(`set role ${role}`), role).rejects.toMatchObject(denied);
        await expect(client.query(`grant ${role} to current_user`), role).rejects.toMatchObject(denied);
      }
      for (const role of [undefined, ...rolesOf(ours)]) {
        await client.query(role ? `set role ${role}` : 'reset role');
        for (const table of [
          'sessions',
          'messages',
          'decisions',
          'auth_user',
          'auth_account',
          'auth_session',
        ]) {
          await expect(client.query(`select * from ${table}`), `${role} ${table}`).rejects.toMatchObject(
            denied,
          );
        }
        await expect(client.query(`update sessions set title = 'x'`)).rejects.toMatchObject(denied);
      }
    });
    await withClient(admin, (client) =>
      client.query(`revoke connect on database ${nameOf(theirs)} from public`),
    );
  });

  it('of before, which shared roles, get their own at the next start, and the former ones lose every right', async () => {
    const former = await engine.migrated();
    const url = former.settings.DATABASE_URL ?? '';
    const expected = await securityOf(url);
    await withClient(url, async (client) => {
      for (const role of roles) {
        const name = roleOf(role, url);
        const shared = `juca_${role}`;
        await client.query(`create role ${shared} nologin`);
        await client.query(moveTo(shared, name));
        await client.query(`drop owned by ${name}; drop role ${name}`);
      }
    });
    expect(await securityOf(url)).not.toEqual(expected);
    const store = await postgresDatabase(url).open();
    await store.for(ana).create();
    await store.close();
    expect(await securityOf(url)).toEqual(expected);
    await withClient(url, (client) => client.query(`drop role juca_sessions, juca_sign_in, juca_copy`));
  });

  it('may have any name', async () => {
    for (const name of oddNames()) {
      const url = Object.assign(new URL(admin), { pathname: `/${encodeURIComponent(name)}` }).href;
      await withClient(admin, (client) => client.query(`create database "${name.replaceAll('"', '""')}"`));
      const store = await postgresDatabase(url).open();
      await store.for(ana).create();
      await store.close();
      expect(
        (await withClient(asAdmin(url), (client) => client.query('select 1 from sessions'))).rowCount,
      ).toBe(1);
    }
  });
});

/** Gives what one role has in this database to another one, as the migrations of before did it. */
const moveTo = (shared: string, name: string): string => `
  do $$ declare entry record; begin
    for entry in select c.oid::regclass as relation, a.privilege_type as privilege
      from pg_class c cross join aclexplode(c.relacl) a where a.grantee = '${name}'::regrole
    loop execute format('grant %s on %s to ${shared}', entry.privilege, entry.relation); end loop;
    for entry in select policyname, tablename from pg_policies where '${name}' = any(roles)
    loop execute format('alter policy %I on %I to ${shared} using (current_user = ''${shared}'')',
      entry.policyname, entry.tablename); end loop;
  end $$`;

/** Every grant and every policy. */
const securityOf = (url: string) =>
  withClient(url, async (client) => {
    const grants = await client.query(
      `select format('%s %s %s', c.oid::regclass, a.grantee::regrole, a.privilege_type) as line
       from pg_class c cross join aclexplode(c.relacl) a
       where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner order by 1`,
    );
    const policies = await client.query(
      `select format('%s %s %s %s', tablename, policyname, roles, qual) as line from pg_policies order by 1`,
    );
    return [...grants.rows, ...policies.rows].map(({ line }) => line as string);
  });
