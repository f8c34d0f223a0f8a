import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createAccounts } from '#/lib/account/index.ts';
import { Administration } from '#/lib/auth/administration.ts';
import { attemptRules } from '#/lib/auth/settings.ts';
import type { SignIn } from '#/lib/auth.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { createLogger } from '#/lib/logger.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

type SignInDb = Kysely<SignInTables>;

describe.each([sqliteEngine(), postgresEngine()])('the secret address of deadlines on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withAna = async () => {
    const installation = await database.install();
    const browser = await createAna(installation.signIn);
    const id = (await browser.user())?.id ?? '';
    return { ...installation, browser, id, feeds: installation.signIn.calendarFeeds };
  };
  const anyone = (signIn: SignIn, address = '203.0.113.7') => new Browser(signIn, { address }).headers;
  const gone = { code: 'not_found' };

  it('leads to its owner until it is changed, and then the new one does', async () => {
    const { signIn, feeds, id } = await withAna();
    expect(await feeds.since(id)).toBeNull();
    const first = await feeds.renew(id);
    expect(await feeds.since(id)).toBe(first.since);
    expect(await feeds.ownerOf(first.token, anyone(signIn))).toEqual({ id });
    const second = await feeds.renew(id);
    await expect(feeds.ownerOf(first.token, anyone(signIn))).rejects.toMatchObject(gone);
    expect(await feeds.ownerOf(second.token, anyone(signIn))).toEqual({ id });
    await feeds.end(id);
    await expect(feeds.ownerOf(second.token, anyone(signIn))).rejects.toMatchObject(gone);
    expect(await feeds.since(id)).toBeNull();
  });

  it('has 256 random bits, and is kept as its hash alone', async () => {
    const { db, feeds, id } = await withAna();
    const { token } = await feeds.renew(id);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await feeds.renew(id)).token).not.toBe(token);
    const rows = await db.selectFrom('auth_calendar_feed').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain((await feeds.renew(id)).token);
  });

  it.each<[string, (browser: Browser, signIn: SignIn, db: SignInDb, id: string) => Promise<unknown>]>([
    [
      'a new password',
      (browser) =>
        browser.call('POST', '/change-password', {
          currentPassword: ana.password,
          newPassword: 'um bonde chamado manhã',
        }),
    ],
    ['a reset by whoever hosts', (_browser, _signIn, db) => new Administration(db).reset(ana.email)],
    [
      'a link for a new password',
      async (browser, signIn, _db, id) => {
        const desk = await signIn.requireAdmin(browser.headers);
        const [, token] = (await desk.resetLink(id)).path.split('token=');
        return signIn.recovery.reset({ token, password: 'um bonde chamado manhã' }, browser.headers);
      },
    ],
    ['the end of all other sign-ins', (browser) => browser.call('POST', '/end-other-sign-ins')],
    [
      'an administrator who ends the sign-ins',
      async (browser, signIn, _db, id) => (await signIn.requireAdmin(browser.headers)).endSignIns(id),
    ],
  ])('ends with %s', async (_what, end) => {
    const { signIn, browser, db, feeds, id } = await withAna();
    const { token } = await feeds.renew(id);
    await end(browser, signIn, db, id);
    await expect(feeds.ownerOf(token, anyone(signIn))).rejects.toMatchObject(gone);
    expect(await feeds.since(id)).toBeNull();
  });

  it('ends where an administrator disables the account, and stays ended', async () => {
    const { signIn, browser, db, feeds } = await withAna();
    const password = await new Administration(db).add({
      email: 'bruno@example.com',
      name: 'Bruno',
      role: 'user',
    });
    expect(password).toBeDefined();
    const { id } = await db
      .selectFrom('auth_user')
      .select('id')
      .where('email', '=', 'bruno@example.com')
      .executeTakeFirstOrThrow();
    const { token } = await feeds.renew(id);
    const desk = await signIn.requireAdmin(browser.headers);
    await desk.setDisabled(id, true);
    await desk.setDisabled(id, false);
    await expect(feeds.ownerOf(token, anyone(signIn))).rejects.toMatchObject(gone);
  });

  it('leads nowhere while the account is disabled, and goes with the account', async () => {
    const { signIn, db, feeds, id } = await withAna();
    const { token } = await feeds.renew(id);
    const disable = (at: string | null) =>
      db.updateTable('auth_user').set({ disabled_at: at }).where('id', '=', id).execute();
    await disable('2026-03-09T14:05:00.000Z');
    await expect(feeds.ownerOf(token, anyone(signIn))).rejects.toMatchObject(gone);
    await disable(null);
    expect(await feeds.ownerOf(token, anyone(signIn))).toEqual({ id });
    const accounts = createAccounts(database.engine, createLogger('silent'));
    await accounts.deletions.delete(id, 30_000);
    await expect(feeds.ownerOf(token, anyone(signIn))).rejects.toMatchObject(gone);
    expect(await db.selectFrom('auth_calendar_feed').selectAll().execute()).toEqual([]);
  });

  it('is read, and missed, so often and no more', async () => {
    const { signIn, feeds, id, wait } = await withAna();
    const { token } = await feeds.renew(id);
    const read = () => feeds.ownerOf(token, anyone(signIn));
    for (let reads = 0; reads < attemptRules.feedByUser.max; reads += 1) expect(await read()).toEqual({ id });
    expect(await read()).toMatchObject({ status: 429 });
    const miss = () => feeds.ownerOf('x', anyone(signIn, '198.51.100.9'));
    for (let misses = 0; misses < attemptRules.feedMissByAddress.max; misses += 1)
      await expect(miss()).rejects.toMatchObject(gone);
    expect(await miss()).toMatchObject({ status: 429 });
    wait(attemptRules.feedByUser.seconds + 1);
    expect(await read()).toEqual({ id });
  });
});
