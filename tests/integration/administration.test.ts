import { describe, expect, it } from 'vitest';
import { openEngine } from '#/lib/db/open.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { createLogger } from '#/lib/logger.ts';
import { messages } from '../support/factories.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, bruno, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

describe.each([sqliteEngine(), postgresEngine()])('the desk of administrators on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withBoth = async () => {
    const installation = await database.install({ ALLOW_SIGN_UP: 'true' });
    const { signIn } = installation;
    const admin = await createAna(signIn);
    const browser = new Browser(signIn);
    await browser.call('POST', '/sign-up/email', bruno);
    const id = (await browser.user())?.id ?? '';
    const desk = await signIn.requireAdmin(admin.headers);
    return { ...installation, admin, browser, id, desk };
  };

  it('is given to administrators alone', async () => {
    const { signIn, browser } = await withBoth();
    await expect(signIn.requireAdmin(browser.headers)).rejects.toMatchObject({
      code: 'not_found',
      message: 'There is nothing at this address.',
    });
    await expect(signIn.requireAdmin(new Headers())).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('tells of accounts and sign-ins, with numbers and without contents', async () => {
    const { desk, id, config } = await withBoth();
    const open = await openEngine(config, createLogger('silent'));
    await new SessionsDB(open).for({ id }).create({ key: newId(), title: 'Segredo', blocks: messages(3) });
    await open.close();
    const { accounts, nextCursor } = await desk.accounts({});
    expect(nextCursor).toBeNull();
    expect(accounts).toMatchObject([
      { email: bruno.email, role: 'user', sessions: 1, disabledAt: null },
      { email: ana.email, role: 'admin', sessions: 0, bytes: 0 },
    ]);
    expect(accounts[0]?.bytes).toBeGreaterThan(100);
    expect(accounts[0]?.lastSignInAt).toMatch(/^\d{4}-.*Z$/);
    expect(JSON.stringify(accounts)).not.toContain('Segredo');
    const { signIns } = await desk.account(id);
    expect(signIns).toHaveLength(1);
    expect(Object.keys(signIns[0] ?? {}).sort()).toEqual([
      'address',
      'id',
      'lastUsedAt',
      'signedInAt',
      'userAgent',
    ]);
    await expect(desk.account(newId())).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.account(`${id}\0`)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('turns over pages, and finds by a part of an e-mail, wildcards taken literally', async () => {
    const { desk, db } = await withBoth();
    const now = new Date().toISOString();
    const people = Array.from({ length: 60 }, (_, index) => ({
      id: newId(),
      name: `Pessoa ${index}`,
      email: `pessoa${index}_%@example.com`,
      email_verified: engine.name === 'SQLite' ? 0 : false,
      role: 'user',
      created_at: now,
      updated_at: now,
    }));
    await db.insertInto('auth_user').values(people).execute();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.accounts({ limit: 25, ...(cursor && { cursor }) });
      seen.push(...page.accounts.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen).toHaveLength(62);
    const found = async (search: string) => (await desk.accounts({ search, limit: 100 })).accounts.length;
    expect([await found('_%@'), await found('%'), await found('pessoa_'), await found('bruno')]).toEqual([
      60, 60, 0, 1,
    ]);
  });

  it('disables an account, which then gets in by no way, and enables it again', async () => {
    const { desk, id, signIn, browser, admin } = await withBoth();
    expect(await desk.setDisabled(id, true)).toMatchObject({ disabledAt: expect.any(String) });
    expect(await browser.user()).toBeNull();
    const refused = await new Browser(signIn).signIn(bruno.email, bruno.password);
    expect([refused.status, (await refused.json()).code]).toEqual([403, 'forbidden']);
    expect(refused.headers.getSetCookie().join()).not.toContain('juca.sign-in=');
    // Only who knows the password learns that the account is disabled.
    expect((await new Browser(signIn).signIn(bruno.email, 'outra senha longa')).status).toBe(401);
    await desk.setDisabled(id, false);
    expect((await new Browser(signIn).signIn(bruno.email, bruno.password)).status).toBe(200);
    const own = (await admin.user())?.id ?? '';
    await expect(desk.setDisabled(own, true)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('does not count a sign-in that was left over when the account was disabled', async () => {
    const { db, id, browser } = await withBoth();
    await db
      .updateTable('auth_user')
      .set({ disabled_at: new Date().toISOString() })
      .where('id', '=', id)
      .execute();
    expect(await browser.user()).toBeNull();
  });

  it('ends all sign-ins of an account, and gives a link or a password', async () => {
    const { desk, id, browser, signIn, admin } = await withBoth();
    await desk.endSignIns(id);
    expect(await browser.user()).toBeNull();
    expect(await admin.user()).not.toBeNull();
    const { path } = await desk.resetLink(id);
    const token = path.replace('/reset-password?token=', '');
    expect(await signIn.recovery.isOpen(token)).toBe(true);
    const { password } = await desk.resetPassword(id);
    expect(await signIn.recovery.isOpen(token)).toBe(false);
    expect((await new Browser(signIn).signIn(bruno.email, password)).status).toBe(200);
  });

  it('tells how the installation is', async () => {
    const { desk } = await withBoth();
    const { database: bytes, ...status } = await desk.status();
    expect(bytes).toBeGreaterThan(10_000);
    expect(status).toMatchObject({ accounts: 2, status: 'ok', backups: null, mail: true });
  });
});
