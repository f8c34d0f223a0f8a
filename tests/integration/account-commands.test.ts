import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Administration } from '#/lib/auth/administration.ts';
import { juca } from '../support/juca-command.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { askAt, nobody } from '../support/server.ts';
import { ServerProcess } from '../support/server-process.ts';
import { ana, Browser, bruno, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

describe.each([sqliteEngine(), postgresEngine()])('administration of accounts on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  it('adds an account that can sign in, though sign-up is closed', async () => {
    const { signIn, db } = await database.install();
    await createAna(signIn);
    const { email, name } = bruno;
    const password = await new Administration(db).add({
      email: ` ${email.toUpperCase()} `,
      name,
      role: 'user',
    });
    const browser = new Browser(signIn);
    expect((await browser.signIn(email, password)).status).toBe(200);
    expect(await browser.user()).toMatchObject({ email, name, role: 'user' });
  });

  it('refuses an e-mail that is there, and one that is none', async () => {
    const { signIn, db } = await database.install();
    await createAna(signIn);
    const accounts = new Administration(db);
    const add = (email: string) => accounts.add({ email, name: 'Outra', role: 'admin' });
    await expect(add(ana.email)).rejects.toMatchObject({ code: 'conflict' });
    await expect(add('ana')).rejects.toMatchObject({ code: 'invalid' });
    expect(await accounts.list()).toEqual([
      { email: ana.email, name: ana.name, role: 'admin', createdAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  });

  it('gives a new password, and ends what was signed in with the old one', async () => {
    const { signIn, db } = await database.install();
    const before = await createAna(signIn);
    const password = await new Administration(db).reset(ana.email);
    expect(await before.user()).toBeNull();
    expect((await new Browser(signIn).signIn(ana.email, ana.password)).status).toBe(401);
    expect((await new Browser(signIn).signIn(ana.email, password)).status).toBe(200);
  });

  it('lets an account sign in again that was disabled', async () => {
    const { signIn, db } = await database.install();
    await createAna(signIn);
    await db.updateTable('auth_user').set({ disabled_at: new Date().toISOString() }).execute();
    expect((await new Browser(signIn).signIn(ana.email, ana.password)).status).toBe(403);
    await new Administration(db).enable(ana.email);
    expect((await new Browser(signIn).signIn(ana.email, ana.password)).status).toBe(200);
    await expect(new Administration(db).enable(bruno.email)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('makes an account an administrator, and takes the role from all but the last', async () => {
    const { signIn, db } = await database.install();
    await createAna(signIn);
    const accounts = new Administration(db);
    await accounts.add({ ...bruno, role: 'user' });
    const roles = async () => (await accounts.list()).map(({ role }) => role);
    await expect(accounts.setRole(ana.email, 'user')).rejects.toMatchObject({ code: 'conflict' });
    await accounts.setRole(bruno.email.toUpperCase(), 'admin');
    expect(await roles()).toEqual(['admin', 'admin']);
    await accounts.setRole(ana.email, 'user');
    expect(await roles()).toEqual(['user', 'admin']);
    await expect(accounts.setRole('carla@example.com', 'admin')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says that there is no such account', async () => {
    const { db } = await database.install();
    await expect(new Administration(db).reset(ana.email)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('juca account', () => {
  it('works while the server runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'juca-'));
    const settings = { SQLITE_PATH: join(folder, 'juca.db') };
    const server = await ServerProcess.start({ kind: 'api', settings });
    try {
      const { email, name } = bruno;
      const added = await juca(['account', 'add', email, '--name', name], settings);
      const [, password = ''] = /only now: (\S+)$/m.exec(added.out) ?? [];
      const ask = askAt(server.origin);
      const enter = (given: string) =>
        ask(nobody, '/api/auth/sign-in/email', { method: 'POST', body: { email, password: given } });
      expect((await enter(password)).status).toBe(200);
      const reset = await juca(['account', 'reset', email], settings);
      const [, renewed = ''] = /only now: (\S+)$/m.exec(reset.out) ?? [];
      expect([(await enter(password)).status, (await enter(renewed)).status]).toEqual([401, 200]);
      const invited = await juca(['account', 'invite'], settings);
      expect(invited.out).toMatch(/only now: http:\/\/127\.0\.0\.1:3000\/invitation\?token=[\w-]{43}$/m);
      const list = await juca(['account', 'list'], settings);
      expect(list.out).toMatch(new RegExp(`^${email}\\tuser\\t\\d{4}-\\d\\d-\\d\\d\\t${name}$`, 'm'));
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it('ends with 1 for what is refused and with 2 for what makes no sense', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'juca-'));
    const settings = { SQLITE_PATH: join(folder, 'juca.db') };
    const unknown = await juca(['account', 'reset', 'ninguem@example.com'], settings);
    expect(unknown).toMatchObject({ code: 1, err: 'There is no account of ninguem@example.com.\n' });
    expect(await juca(['account', 'add', 'ana@example.com'], settings)).toMatchObject({ code: 2 });
    expect(await juca(['account', 'reset'], settings)).toMatchObject({ code: 2 });
    expect(await juca(['account', 'role', 'ana@example.com', 'root'], settings)).toMatchObject({ code: 2 });
    rmSync(folder, { recursive: true });
  });
});
