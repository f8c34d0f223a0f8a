import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeletionRows } from '#/lib/account/deletion-rows.ts';
import { Administration } from '#/lib/auth/administration.ts';
import { postgresEngine, withClient } from '../support/postgres-database.ts';
import { ana, Browser, bruno, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const carla = { name: 'Carla Dias', email: 'carla@example.com' };

/**
 * Runs the calls at once. On PostgreSQL another connection holds the rows of all users until every call waits for one, so
 * that each statement has begun before any other ends.
 */
const atOnce = async <T>({ DATABASE_URL: url }: Installation['config'], calls: (() => Promise<T>)[]) => {
  const all = () => Promise.allSettled(calls.map((call) => call()));
  if (!url) return all();
  return withClient(url, async (client) => {
    await client.query('begin');
    await client.query('select id from auth_user for update');
    const settled = all();
    const waiting = async () => {
      const found = await client.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return found.rowCount ?? 0;
    };
    while ((await waiting()) < calls.length) await sleep(20);
    await client.query('commit');
    return settled;
  });
};

describe.each([sqliteEngine(), postgresEngine()])('the last administrator on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  /** Ana and Bruno are administrators; Carla is none. */
  const withTwo = async () => {
    const installation = await database.install();
    const { signIn, db, config } = installation;
    const anas = await createAna(signIn);
    const accounts = new Administration(db);
    const password = await accounts.add({ ...bruno, role: 'admin' });
    await accounts.add({ ...carla, role: 'user' });
    const brunos = new Browser(signIn);
    await brunos.signIn(bruno.email, password);
    const idOf = async (browser: Browser) => (await browser.user())?.id ?? '';
    const ids = { ana: await idOf(anas), bruno: await idOf(brunos) };
    const desks = {
      ana: await signIn.requireAdmin(anas.headers),
      bruno: await signIn.requireAdmin(brunos.headers),
    };
    const remaining = async () => {
      const query = db.selectFrom('auth_user').select('email').where('role', '=', 'admin');
      return (await query.where('disabled_at', 'is', null).execute()).length;
    };
    return { db, config, accounts, ids, desks, remaining };
  };

  const refused = { status: 'rejected', reason: expect.objectContaining({ code: 'conflict' }) };

  it('keeps the role where two lose theirs at once', async () => {
    const { config, accounts, remaining } = await withTwo();
    const ended = await atOnce(
      config,
      [ana, bruno].map(
        ({ email }) =>
          () =>
            accounts.setRole(email, 'user'),
      ),
    );
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([refused]);
    expect(await remaining()).toBe(1);
  });

  it('stays able to sign in where two disable each other at once', async () => {
    const { config, desks, ids, remaining } = await withTwo();
    const ended = await atOnce(config, [
      () => desks.ana.setDisabled(ids.bruno, true),
      () => desks.bruno.setDisabled(ids.ana, true),
    ]);
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([refused]);
    expect(await remaining()).toBe(1);
  });

  it('stays where two delete their accounts at once', async () => {
    const { config, db, ids, remaining } = await withTwo();
    const rows = new DeletionRows(db);
    const ended = await atOnce(
      config,
      [ids.ana, ids.bruno].map((id) => () => rows.deleteUser(id)),
    );
    expect(ended.map((each) => each.status === 'fulfilled' && each.value).sort()).toEqual([false, true]);
    expect(await remaining()).toBe(1);
  });

  it('stays where one is disabled while the other loses the role', async () => {
    const { config, accounts, desks, ids, remaining } = await withTwo();
    const ended = await atOnce<unknown>(config, [
      () => desks.ana.setDisabled(ids.bruno, true),
      () => accounts.setRole(ana.email, 'user'),
    ]);
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([refused]);
    expect(await remaining()).toBe(1);
  });

  it('is disabled by nobody, while any other account is', async () => {
    const { accounts, desks, ids, remaining } = await withTwo();
    await accounts.setRole(bruno.email, 'user');
    await desks.ana.setDisabled(ids.bruno, true);
    await expect(desks.bruno.setDisabled(ids.ana, true)).rejects.toMatchObject({ code: 'conflict' });
    expect(await remaining()).toBe(1);
  });
});
