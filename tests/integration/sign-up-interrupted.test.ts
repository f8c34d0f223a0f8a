import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { removeUnfinished } from '#/lib/auth/account-rows.ts';
import { Administration } from '#/lib/auth/administration.ts';
import type { SignIn } from '#/lib/auth.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { dyingAfter } from '../support/hindered-engine.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { Browser, bruno, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const open = { ALLOW_SIGN_UP: 'true' };

describe.each([sqliteEngine(), postgresEngine()])('a process that dies, on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const signUp = (signIn: SignIn) => new Browser(signIn).call('POST', '/sign-up/email', bruno);
  const invite = async (admin: Browser, signIn: SignIn): Promise<string> => {
    const { path } = await (await signIn.requireAdmin(admin.headers)).invite({}, 'pt-BR');
    return path.split('token=')[1] ?? '';
  };
  const accept = (signIn: SignIn, token: string) =>
    signIn.invitedAccount.create({ ...bruno, token }, new Browser(signIn).headers);

  /** Dies after each number of writes in turn; gives how often that left a user without a way in. */
  const dieEverywhere = async (
    work: (dying: SignIn, installation: Installation, admin: Browser) => Promise<unknown>,
    after: (installation: Installation) => Promise<void>,
  ): Promise<number> => {
    const installation = await database.install(open);
    const admin = await createAna(installation.signIn);
    const { db } = installation;
    let unfinished = 0;
    for (const writes of [0, 1, 2, 3, 4, 5, 6]) {
      await db.deleteFrom('auth_user').where('email', '=', bruno.email).execute();
      await db.deleteFrom('auth_rate_limit').execute();
      const dying = dyingAfter(writes, installation.engine);
      await work(installation.startAgain({}, { engine: dying.engine }), installation, admin).catch(() => {});
      expect(dying.state.isDead).toBe(true);
      const [users, ways] = await Promise.all([
        db.selectFrom('auth_user').select('id').execute(),
        db.selectFrom('auth_account').select('id').execute(),
      ]);
      if (users.length > ways.length) unfinished += 1;
      await after(installation);
    }
    return unfinished;
  };

  /** The person has an account and gets in, whether it was made by the first try or by the second. */
  const expectAccount = async ({ db, signIn }: Installation): Promise<void> => {
    expect((await new Browser(signIn).signIn(bruno.email, bruno.password)).status).toBe(200);
    const users = db.selectFrom('auth_user').select('id').where('email', '=', bruno.email);
    expect(await users.execute()).toHaveLength(1);
  };

  it('anywhere in a sign-up leaves an address that can sign up or sign in', async () => {
    const unfinished = await dieEverywhere(signUp, async (installation) => {
      const again = await signUp(installation.signIn);
      expect([200, 409]).toContain(again.status);
      await expectAccount(installation);
    });
    expect(unfinished).toBe(1);
  });

  it('anywhere in the use of an invitation leaves a person who can use it or sign in', async () => {
    let token = '';
    const unfinished = await dieEverywhere(
      async (dying, { signIn }, admin) => {
        token = await invite(admin, signIn);
        await accept(dying, token);
      },
      async (installation) => {
        await accept(installation.signIn, token).catch((error: unknown) =>
          expect(error).toMatchObject({ code: 'not_found' }),
        );
        await expectAccount(installation);
        expect(await installation.signIn.invitedAccount.invited(token)).toBeNull();
      },
    );
    expect(unfinished).toBe(1);
  });

  it('anywhere in `juca account add` leaves an address that can be added or reset', async () => {
    for (const writes of [0, 1, 2, 3]) {
      const { db, signIn, engine: healthy } = await database.install();
      await createAna(signIn);
      const dying = new Kysely<SignInTables>({ dialect: dyingAfter(writes, healthy).engine.signInDialect() });
      const account = { ...bruno, role: 'user' } as const;
      await new Administration(dying).add(account).catch(() => {});
      const administration = new Administration(db);
      const password = await administration.add(account).catch(() => administration.reset(account.email));
      expect((await new Browser(signIn).signIn(bruno.email, password)).status).toBe(200);
    }
  });

  it('removes nobody who has a way in, a sign-in, or was disabled', async () => {
    const { db, signIn } = await database.install(open);
    const ana = await createAna(signIn);
    const { email = '', id = '' } = (await ana.user()) ?? {};
    const isThere = async () =>
      (await db.selectFrom('auth_user').select('id').where('email', '=', email).execute()).length === 1;
    await removeUnfinished(db, email);
    expect(await isThere()).toBe(true);
    await db.deleteFrom('auth_account').execute();
    await removeUnfinished(db, email);
    expect(await isThere()).toBe(true);
    await db.deleteFrom('auth_session').execute();
    await db.updateTable('auth_user').set({ disabled_at: new Date().toISOString() }).execute();
    await removeUnfinished(db, email);
    expect(await isThere()).toBe(true);
    await db.updateTable('auth_user').set({ disabled_at: null }).where('id', '=', id).execute();
    await removeUnfinished(db, email);
    expect(await isThere()).toBe(false);
  });
});
