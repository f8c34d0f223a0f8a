import { afterAll, describe, expect, it } from 'vitest';
import { copyBetween } from '#/lib/db/copy/open.ts';
import { copyDatabases, postgresDatabase, urlOf } from '../support/copy/database.ts';
import { fill } from '../support/copy/fill.ts';
import { withClient } from '../support/postgres-database.ts';
import { roleOf } from '../support/postgres-roles.ts';

const newUser = () => `juca_${crypto.randomUUID().replaceAll('-', '')}`;
const at = (url: string, parts: Partial<URL>): string => Object.assign(new URL(url), parts).href;

/** Row security holds for everyone but superusers, so these tests work as somebody who is none. */
describe('a copy by a user who is no superuser', () => {
  const databases = copyDatabases();
  afterAll(() => databases.cleanUp());

  /** A new database of a new user, as an operator would make it. */
  const makeOwned = async (user: string) => {
    const admin = urlOf(await databases.make('PostgreSQL'));
    const name = new URL(admin).pathname.slice(1);
    await withClient(admin, async (client) => {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [user]);
      if (!rowCount)
        await client.query(`create role ${user} login createrole nosuperuser nobypassrls password 'x'`);
      await client.query(`alter database ${name} owner to ${user}; alter schema public owner to ${user}`);
    });
    return postgresDatabase(at(admin, { username: user, password: 'x' }));
  };

  const visibleTo = (url: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        'select (select count(*) from sessions) + (select count(*) from messages) as count',
      );
      return Number(rows[0]?.count);
    });

  it('holds the rows of every owner, there and back, and leaves row security in force', async () => {
    const user = newUser();
    const source = await makeOwned(user);
    const engine = await source.open();
    await fill(engine, databases.cast);
    await engine.close();
    const target = await makeOwned(user);
    const outcome = await copyBetween({ from: source.address, to: target.address });
    const rows = Object.fromEntries(outcome.tables.map(({ table, target: { rows } }) => [table, rows]));
    expect(rows.sessions).toBeGreaterThan(10);
    expect(rows.messages).toBeGreaterThan(50);
    expect([await visibleTo(urlOf(source)), await visibleTo(urlOf(target))]).toEqual([0, 0]);
    const back = await databases.make('SQLite');
    const again = await copyBetween({ from: target.address, to: back.address });
    expect(again.tables).toEqual(outcome.tables);
    expect([await visibleTo(urlOf(source)), await visibleTo(urlOf(target))]).toEqual([0, 0]);
  });

  it('says what to ask an administrator for where the user may not read every row', async () => {
    const [maker, other] = [newUser(), newUser()];
    const source = await makeOwned(maker);
    await source.migrate();
    const admin = urlOf(await databases.make('PostgreSQL'));
    const name = new URL(urlOf(source)).pathname.slice(1);
    await withClient(admin, (client) => client.query(`create role ${other} login password 'x'`));
    await postgresDatabase(at(admin, { pathname: name })).execute(
      `grant select on schema_migrations to ${other}`,
    );
    const from = { kind: 'postgres', url: at(urlOf(source), { username: other }) } as const;
    const copyRole = roleOf('copy', urlOf(source));
    const copy = async () => copyBetween({ from, to: (await databases.make('SQLite')).address });
    await expect(copy()).rejects.toThrow(`grant ${copyRole} to`);
    await withClient(admin, (client) => client.query(`grant ${copyRole} to ${other}`));
    expect((await copy()).sourceMovedOn).toBe(false);
  });

  it('says what to do where a former version made the database, which has no role for copies', async () => {
    const source = await databases.makeFilled('PostgreSQL');
    const copyRole = roleOf('copy', urlOf(source));
    await source.execute(`drop owned by ${copyRole}; drop role ${copyRole}`);
    const { address: to } = await databases.make('SQLite');
    await expect(copyBetween({ from: source.address, to })).rejects.toThrow(/Start this version on it once/);
  });

  it('is refused where rows are there that the user himself cannot see', async () => {
    const user = newUser();
    const target = await makeOwned(user);
    await target.migrate();
    const admin = await databases.make('PostgreSQL');
    const asAdmin = postgresDatabase(at(urlOf(admin), { pathname: new URL(urlOf(target)).pathname }));
    await asAdmin.execute(`insert into sessions
      (id, user_id, title, status, created_at, updated_at, message_count, metadata, version, last_position)
      values ('s', 'u', '', 'active', now(), now(), 0, '{}', 1, 0)`);
    expect(await visibleTo(urlOf(target))).toBe(0);
    const from = (await databases.makeFilled('SQLite')).address;
    await expect(copyBetween({ from, to: target.address })).rejects.toThrow(/holds data already/);
    expect((await asAdmin.dump()).join()).toContain('(s,u');
  });
});
