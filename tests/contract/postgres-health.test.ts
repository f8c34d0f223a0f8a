import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { message, newCast } from '../support/factories.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';
import { roleOf, rolesOf } from '../support/postgres-roles.ts';
import { openRelay } from '../support/relay.ts';

const { ana } = newCast();

/** What a full disk makes of every row that is written. */
const fill = `create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
  create trigger full_disk before insert or update on sessions for each row execute function full_disk();
  create trigger full_disk before insert or update on messages for each row execute function full_disk()`;

describe('the health of PostgreSQL', () => {
  const engine = postgresEngine();
  const opened: SessionsDB[] = [];
  let url = '';
  let run: (sql: string) => Promise<unknown>;
  beforeEach(async () => {
    url = (await engine.migrated()).settings.DATABASE_URL ?? '';
    run = (sql) => withClient(url, (client) => client.query(sql));
  });
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await engine.cleanUp();
  });

  const open = async (address = url) => {
    const store = await postgresDatabase(address).open();
    opened.push(store);
    return store;
  };
  const well = { status: 'ok', engine: 'postgres', reasons: [], notes: [] };

  it('is well, and stays so while every connection of the store is busy', async () => {
    const store = await open();
    expect(await store.health()).toEqual(well);
    const [health] = await Promise.all([
      store.health(),
      ...Array.from({ length: 40 }, () => store.for(ana).list()),
    ]);
    expect(health).toEqual(well);
  });

  it('names a server that takes no writes, on which Juca starts all the same', async () => {
    await run(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    const store = await open();
    expect(await store.health()).toMatchObject({ status: 'degraded', reasons: ['read_only'] });
  });

  it('names a full disk from the first write that it refuses until a row can be stored again', async () => {
    const store = await open();
    const { session } = await store.for(ana).create();
    await run(fill);
    await expect(store.for(ana).append({ id: session.id, blocks: [message()] })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('disk'),
      details: { reason: 'disk_full' },
    });
    const full = {
      status: 'degraded',
      reasons: ['disk_full'],
      notes: [expect.stringContaining('extend file')],
    };
    expect(await store.health()).toMatchObject(full);
    expect(await store.health()).toMatchObject(full);
    await run('drop function full_disk cascade');
    expect(await store.health()).toEqual(well);
    expect((await store.for(ana).list()).sessions).toHaveLength(1);
  });

  it('names a right that is missing, with the table and the role in its note', async () => {
    const store = await open();
    const { session } = await store.for(ana).create();
    await run(`revoke insert on messages from ${roleOf('sessions', url)}`);
    expect(await store.health()).toMatchObject({
      reasons: ['missing_grants'],
      notes: [`The role ${roleOf('sessions', url)} lacks a right on the table messages.`],
    });
    await expect(store.for(ana).append({ id: session.id, blocks: [message()] })).rejects.toMatchObject({
      details: { reason: 'missing_grants' },
    });
  });

  it('names a policy that is missing', async () => {
    const store = await open();
    await run('drop policy sessions_of_owner on sessions');
    expect(await store.health()).toMatchObject({ reasons: ['missing_policies'] });
  });

  it('is refused at the start where a restore left out roles and their rights, or policies', async () => {
    await run(`drop owned by ${rolesOf(url).join()}; drop role ${rolesOf(url).join()}`);
    await expect(open()).rejects.toThrow(
      `The role ${roleOf('sessions', url)} lacks a right on the table sessions.`,
    );
    url = (await engine.migrated()).settings.DATABASE_URL ?? '';
    await run('alter table messages disable row level security');
    await expect(open()).rejects.toThrow(/The table messages lacks its policy.*deploy\/postgres-restore\.sh/);
  });

  it('names a server that is away or silent, in bounded time, and is well once it is back', async () => {
    const relay = await openRelay(url);
    const store = await open(relay.url);
    relay.cut();
    const away = { status: 'degraded', reasons: ['database_unreachable'] };
    expect(await store.health()).toMatchObject(away);
    relay.restore();
    expect(await store.health()).toEqual(well);
    relay.freeze();
    expect(await store.health()).toMatchObject(away);
    expect(await store.health()).toEqual(well);
    await store.close();
    await relay.close();
  });
});
