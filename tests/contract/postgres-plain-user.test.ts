import { afterAll, describe, expect, it } from 'vitest';
import { message, newCast } from '../support/factories.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';

const { ana } = newCast();

/** Makes a new user, who is no superuser, the owner of the database. Returns the address for that user. */
const giveToPlainUser = async (url: string, rights: string): Promise<string> => {
  const name = `plain_${crypto.randomUUID().replaceAll('-', '')}`;
  await withClient(url, async (client) => {
    await client.query(`create role ${name} login password 'secret' ${rights}`);
    await client.query(`alter database ${new URL(url).pathname.slice(1)} owner to ${name}`);
  });
  return Object.assign(new URL(url), { username: name, password: 'secret' }).href;
};

describe('a database user without special rights', () => {
  const engine = postgresEngine();
  afterAll(() => engine.cleanUp());

  const workOn = async (url: string) => {
    const store = await postgresDatabase(url).open();
    const { session } = await store.for(ana).create();
    await store.for(ana).append({ id: session.id, blocks: [message()] });
    expect(await store.for(ana).get({ id: session.id })).toMatchObject({ messageCount: 1 });
    await store.close();
  };

  it('is enough where it may make roles, or where an administrator made them', async () => {
    const first = (await engine.empty()).settings.DATABASE_URL ?? '';
    const { rowCount } = await withClient(first, (client) =>
      client.query(`select 1 from pg_roles where rolname = 'juca_sessions'`),
    );
    if (rowCount === 0) await workOn(await giveToPlainUser(first, 'createrole'));
    const second = (await engine.empty()).settings.DATABASE_URL ?? '';
    const plain = await giveToPlainUser(second, 'nocreaterole');
    await withClient(second, (client) =>
      client.query(`grant juca_sessions, juca_sign_in, juca_copy to ${new URL(plain).username}`),
    );
    await workOn(plain);
  });
});
