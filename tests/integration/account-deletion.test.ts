import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { DeletionRows, type OpenDeletion } from '#/lib/account/deletion-rows.ts';
import { Deletions, stragglersEnd } from '#/lib/account/deletions.ts';
import { newReceiptNumber, receiptOf } from '#/lib/account/receipt.ts';
import { Administration } from '#/lib/auth/administration.ts';
import { AccountDB } from '#/lib/db/account.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { createLogger } from '#/lib/logger.ts';
import { decisions } from '../support/decisions.ts';
import { messages } from '../support/factories.ts';
import { hindered } from '../support/hindered-engine.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, bruno, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const none = { sessions: 0, blocks: 0, decisions: 0, statutes: 0 };

describe.each([sqliteEngine(), postgresEngine()])('deleting an account on $name', (contract) => {
  const database = signInDatabaseOn(contract);

  const deletionsOf = ({ db }: Installation, clock = () => new Date()) => {
    const rows = new DeletionRows(db);
    const store = new AccountDB(database.engine);
    const deletions = new Deletions({ rows, store, logger: createLogger('silent'), clock });
    return { rows, deletions };
  };

  /** Ana, who administers, and Bruno, who is signed in and has sessions and decisions. */
  const installed = async () => {
    const installation = await database.install();
    const { signIn, db } = installation;
    const anas = await createAna(signIn);
    const password = await new Administration(db).add({ ...bruno, role: 'user' });
    const browser = new Browser(signIn);
    await browser.signIn(bruno.email, password);
    const user = await browser.user();
    const owner = { id: user?.id ?? '' };
    for (let made = 0; made < 60; made += 1) {
      await new SessionsDB(database.engine).for(owner).create({ blocks: messages(2) });
    }
    await new LibraryDB(database.engine).for(owner).importDecisions({ decisions: decisions(3) });
    const totals = () => new AccountDB(database.engine).for(owner).accountTotals();
    return { ...installation, installation, anas, browser, password, owner, totals };
  };

  const stored = (db: Installation['db']) => db.selectFrom('auth_deletion').selectAll().executeTakeFirst();

  it('is confirmed by the e-mail and the password', async () => {
    const { signIn, browser, password, owner } = await installed();
    const confirm = (given: { email: string; password?: string }) => signIn.confirm(browser.headers, given);
    const refused = (field: string) => ({ code: 'invalid', details: { field } });
    await expect(confirm({ email: ana.email, password })).rejects.toMatchObject(refused('email'));
    await expect(confirm({ email: bruno.email, password: ana.password })).rejects.toMatchObject(
      refused('password'),
    );
    await expect(confirm({ email: bruno.email })).rejects.toMatchObject(refused('password'));
    expect(await confirm({ email: ` ${bruno.email.toUpperCase()}`, password })).toBe(owner.id);
    await expect(signIn.confirm(new Headers(), { email: bruno.email, password })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    for (let tries = 0; tries < 6; tries += 1) await confirm({ email: bruno.email }).catch(() => undefined);
    await expect(confirm({ email: bruno.email, password })).rejects.toMatchObject({ code: 'overloaded' });
  });

  it('needs a recent sign-in where there is no password', async () => {
    const { signIn, db, browser, owner, wait } = await installed();
    await db.updateTable('auth_account').set({ password: null }).where('user_id', '=', owner.id).execute();
    expect(await signIn.confirm(browser.headers, { email: bruno.email })).toBe(owner.id);
    wait(601);
    await expect(signIn.confirm(browser.headers, { email: bruno.email })).rejects.toMatchObject({
      code: 'forbidden',
      details: { field: 'signIn' },
    });
  });

  it('ends all sign-ins, leaves nothing, and keeps the receipt’s number, times and counts alone', async () => {
    const { installation, signIn, db, browser, anas, password, owner, totals } = await installed();
    let now = Date.now();
    const { deletions } = deletionsOf(installation, () => new Date(now));
    const receipt = await deletions.delete(owner.id, 60_000);
    const counts = { sessions: 60, blocks: 120, decisions: 3, signIns: 1 };
    expect(receipt).toMatchObject({ counts, finishedAt: expect.any(String) });
    expect(receiptOf(receipt)).toEqual(receipt);
    expect(JSON.stringify(receipt)).not.toContain(owner.id);
    expect(await totals()).toEqual(none);
    expect(await browser.user()).toBeNull();
    expect((await new Browser(signIn).signIn(bruno.email, password)).status).toBe(401);
    expect(await anas.user()).toMatchObject({ email: ana.email });
    // What a request stored that had begun before is deleted as well, and then the id is forgotten.
    await new SessionsDB(database.engine).for(owner).create({ blocks: messages(1) });
    now += stragglersEnd;
    await deletions.resume();
    expect(await totals()).toEqual(none);
    expect(await stored(db)).toMatchObject({ receipt: receipt.number, user_id: null, session_count: 60 });
  });

  it('goes on where a process was stopped, and where it was killed before the user was deleted', async () => {
    const { installation, db, browser, owner, totals } = await installed();
    const first = deletionsOf(installation);
    const open: OpenDeletion = {
      number: newReceiptNumber(),
      userId: owner.id,
      requestedAt: new Date().toISOString(),
      finishedAt: null,
      counts: { ...none, signIns: 0 },
    };
    await first.rows.add(open);
    await first.deletions.stop();
    await first.deletions.resume();
    expect((await totals()).sessions).toBe(60);
    await deletionsOf(installation).deletions.resume();
    expect(await browser.user()).toBeNull();
    expect(await totals()).toEqual(none);
    expect(await stored(db)).toMatchObject({ receipt: open.number, finished_at: expect.anything() });
  });

  it('leaves no row that names the person where the process dies once the user is gone, and gives a receipt', async () => {
    const { installation, db, owner } = await installed();
    const { calendarFeeds } = installation.signIn;
    const at = new Date().toISOString();
    await calendarFeeds.renew(owner.id);
    const row = { created_at: at, expires_at: at };
    await db
      .insertInto('auth_invitation')
      .values({ ...row, id: 'invitation', email: bruno.email, token_hash: 'hash' })
      .execute();
    await db
      .insertInto('auth_verification')
      .values([
        { ...row, id: 'by-email', identifier: bruno.email, value: 'x', updated_at: at },
        { ...row, id: 'by-id', identifier: 'x', value: owner.id, updated_at: at },
      ])
      .execute();
    let isGone = false;
    const dying = hindered(installation.engine, async (query) => {
      if (isGone) throw new Error('The process is dead.');
      isGone = query.sql.includes('delete from "auth_user"');
    });
    const dead = deletionsOf({ ...installation, db: new Kysely({ dialect: dying.signInDialect() }) });
    expect(await dead.deletions.delete(owner.id, 60_000)).toMatchObject({ finishedAt: null });
    await deletionsOf(installation).deletions.resume();
    expect(await stored(db)).toMatchObject({ finished_at: expect.anything() });
    for (const table of ['auth_invitation', 'auth_verification', 'auth_calendar_feed'] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  it('goes on with the others where one deletion fails', async () => {
    const { installation, db, anas, owner, totals } = await installed();
    const id = (await anas.user())?.id ?? '';
    const requestedAt = new Date().toISOString();
    const { rows } = deletionsOf(installation);
    const counts = { ...none, signIns: 0 };
    await rows.add({ number: 'a fails', userId: 'gone', requestedAt, finishedAt: null, counts });
    await rows.add({ number: 'b', userId: owner.id, requestedAt, finishedAt: null, counts });
    const store = new AccountDB(database.engine);
    const failing = {
      for: (user: { id: string }) => {
        if (user.id === 'gone') throw new Error('It is broken.');
        return store.for(user);
      },
    } as AccountDB;
    await new Deletions({ rows, store: failing, logger: createLogger('silent') }).resume();
    expect(await totals()).toEqual(none);
    const open = await db
      .selectFrom('auth_deletion')
      .select('receipt')
      .where('finished_at', 'is', null)
      .execute();
    expect(open).toEqual([{ receipt: 'a fails' }]);
    expect(await anas.user()).toMatchObject({ id });
  });

  it('is refused for the last administrator who may sign in while there are others, and for nobody', async () => {
    const { installation, db, anas, owner } = await installed();
    const { deletions } = deletionsOf(installation);
    const id = (await anas.user())?.id ?? '';
    await expect(deletions.delete(id, 0)).rejects.toMatchObject({
      code: 'conflict',
      details: { field: 'role' },
    });
    expect(await stored(db)).toBeUndefined();
    expect(await anas.user()).toMatchObject({ id });
    const disabled = { role: 'admin', disabled_at: new Date().toISOString() };
    await db.updateTable('auth_user').set(disabled).where('id', '=', owner.id).execute();
    await expect(deletions.delete(id, 0)).rejects.toMatchObject({ code: 'conflict' });
    await expect(deletions.delete('nobody', 0)).rejects.toMatchObject({ code: 'not_found' });
    await deletions.delete(owner.id, 60_000);
    await deletions.delete(id, 60_000);
    expect(await db.selectFrom('auth_user').selectAll().execute()).toEqual([]);
  });
});
