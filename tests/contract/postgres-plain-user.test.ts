import { afterAll, describe, expect, it } from 'vitest';
import { message, newCast } from '../support/factories.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';
import { roleOf, rolesOf } from '../support/postgres-roles.ts';

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

  it('is enough where it may make roles', async () => {
    const url = (await engine.empty()).settings.DATABASE_URL ?? '';
    await workOn(await giveToPlainUser(url, 'createrole'));
  });

  it('is enough where an administrator made the roles, and is told so where nobody did', async () => {
    const url = (await engine.empty()).settings.DATABASE_URL ?? '';
    const plain = await giveToPlainUser(url, 'nocreaterole');
    await expect(workOn(plain)).rejects.toThrow(`may not create the role ${roleOf('sessions', url)}`);
    await withClient(url, async (client) => {
      for (const role of rolesOf(url)) await client.query(`create role ${role} nologin`);
      await client.query(`grant ${rolesOf(url).join()} to ${new URL(plain).username}`);
    });
    await workOn(plain);
  });
});
