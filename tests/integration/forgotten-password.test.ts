import { describe, expect, it } from 'vitest';
import { addressHeader } from '#/lib/auth/address.ts';
import type { SignIn } from '#/lib/auth.ts';
import { hindered } from '../support/hindered-engine.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';
import { until } from '../support/until.ts';

const fresh = 'um bonde chamado manhã';
const publicly = { PUBLIC_URL: 'https://juca.example' };

describe.each([sqliteEngine(), postgresEngine()])('a forgotten password on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withAna = async () => {
    const installation = await database.install();
    const browser = await createAna(installation.signIn);
    return { ...installation, browser };
  };
  const from = (signIn: SignIn, address = '127.0.0.1') => new Browser(signIn, { address }).headers;
  const ask = (signIn: SignIn, email: string, headers = from(signIn)) =>
    signIn.recovery.ask({ email }, headers);
  const mailed = async ({ mails }: Pick<Installation, 'mails'>, count = 1) => {
    await until(() => expect(mails).toHaveLength(count));
    return mails[count - 1];
  };
  const tokenIn = (text = ''): string => /token=([\w-]{43})/.exec(text)?.[1] ?? '';
  const reset = (signIn: SignIn, token: string, password = fresh) =>
    signIn.recovery.reset({ token, password }, from(signIn));

  it('is replaced by a mailed link, once, and all sign-ins end', async () => {
    const installation = await withAna();
    const { signIn, browser } = installation;
    expect((await ask(signIn, ' ANA@example.com ')).status).toBe(202);
    const mail = await mailed(installation);
    expect(mail).toMatchObject({ to: ana.email, subject: 'Nova senha no Juca' });
    const token = tokenIn(mail?.text);
    expect(mail?.html).toContain(token);
    expect(await signIn.recovery.isOpen(token)).toBe(true);
    expect(await reset(signIn, token)).toEqual({ userId: expect.any(String) });
    expect(await browser.user()).toBeNull();
    expect((await new Browser(signIn).signIn(ana.email, ana.password)).status).toBe(401);
    expect((await new Browser(signIn).signIn(ana.email, fresh)).status).toBe(200);
    expect(await signIn.recovery.isOpen(token)).toBe(false);
    await expect(reset(signIn, token)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is answered alike for an e-mail without an account, which gets no mail', async () => {
    const installation = await withAna();
    const { signIn, mails, db } = installation;
    const answers = [];
    for (const email of ['ninguem@example.com', ana.email]) {
      const response = await ask(signIn, email);
      answers.push([response.status, [...response.headers], await response.text()]);
    }
    expect(answers[1]).toEqual(answers[0]);
    await mailed(installation);
    expect(mails.map(({ to }) => to)).toEqual([ana.email]);
    expect(await db.selectFrom('auth_reset_link').select('user_id').execute()).toHaveLength(1);
  });

  it('is answered before anything of the account is looked at', async () => {
    const { startAgain, engine: open } = await withAna();
    const looks: string[] = [];
    const silent = hindered(open, async ({ sql }) => {
      if (sql.includes('auth_rate_limit')) return;
      looks.push(sql);
      await new Promise(() => {});
    });
    expect((await ask(startAgain({}, { engine: silent }), ana.email)).status).toBe(202);
    await until(() => expect(looks.filter((sql) => sql.includes('"email" ='))).toHaveLength(1));
  });

  it('is not kept from anyone at an address by strangers without a link', async () => {
    const installation = await withAna();
    const { signIn } = installation;
    await ask(signIn, ana.email);
    const token = tokenIn((await mailed(installation))?.text);
    for (let count = 0; count < 25; count += 1) {
      await expect(reset(signIn, 'x'.repeat(43))).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await reset(signIn, token)).toEqual({ userId: expect.any(String) });
  });

  it('keeps no token, and links to the public address whatever the host says', async () => {
    const { startAgain, db, mails } = await withAna();
    const signIn = startAgain(publicly);
    const headers = new Headers(from(signIn));
    headers.set('host', 'evil.example');
    headers.set('x-forwarded-host', 'evil.example');
    await ask(signIn, ana.email, headers);
    const mail = await mailed({ mails });
    expect(mail?.text).toContain('https://juca.example/reset-password?token=');
    expect(JSON.stringify(mail)).not.toContain('evil');
    const rows = JSON.stringify(await db.selectFrom('auth_reset_link').selectAll().execute());
    expect(rows).not.toContain(tokenIn(mail?.text));
  });

  it('is in the language of the page', async () => {
    const { signIn, mails } = await withAna();
    const headers = from(signIn);
    headers.set('cookie', 'juca-locale=en');
    await ask(signIn, ana.email, headers);
    expect((await mailed({ mails }))?.subject).toBe('New password for Juca');
  });

  it('holds the new one to the rules, and the link still counts', async () => {
    const installation = await withAna();
    const { signIn } = installation;
    await ask(signIn, ana.email);
    const token = tokenIn((await mailed(installation))?.text);
    for (const password of ['curta', 'password1', 'anaprado2024']) {
      await expect(reset(signIn, token, password)).rejects.toMatchObject({
        code: 'invalid',
        details: { field: 'password' },
      });
    }
    expect(await reset(signIn, token)).toMatchObject({ userId: expect.any(String) });
  });

  it('can be replaced for half an hour, and by one of two at once', async () => {
    const installation = await withAna();
    const { signIn, wait } = installation;
    await ask(signIn, ana.email);
    const late = tokenIn((await mailed(installation))?.text);
    wait(1_801);
    await expect(reset(signIn, late)).rejects.toMatchObject({ code: 'not_found' });
    await ask(signIn, ana.email);
    const token = tokenIn((await mailed(installation, 2))?.text);
    const both = await Promise.allSettled([reset(signIn, token), reset(signIn, token, 'outra senha longa')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('mails one account at most three times an hour, its own device apart, and refuses an address after ten', async () => {
    const installation = await withAna();
    const { signIn, mails, browser } = installation;
    for (let count = 0; count < 10; count += 1) expect((await ask(signIn, ana.email)).status).toBe(202);
    expect((await ask(signIn, ana.email)).status).toBe(429);
    await mailed(installation, 3);
    const elsewhere = browser.headers;
    elsewhere.set(addressHeader, '198.51.100.9');
    await ask(signIn, ana.email, from(signIn, '198.51.100.10'));
    await ask(signIn, ana.email, elsewhere);
    await mailed(installation, 4);
    expect(mails).toHaveLength(4);
  });

  it('is not replaced for an account that is disabled', async () => {
    const { signIn, db, mails } = await withAna();
    await db.updateTable('auth_user').set({ disabled_at: new Date().toISOString() }).execute();
    await ask(signIn, ana.email);
    await until(async () => {
      const keys = await db.selectFrom('auth_rate_limit').select('key').execute();
      expect(keys.filter(({ key }) => key.startsWith('forgotten|'))).toHaveLength(2);
    });
    expect(mails).toEqual([]);
  });

  it('is nothing that can be asked for where no mail is set up', async () => {
    const { startAgain } = await withAna();
    const signIn = startAgain({}, { mailer: null });
    expect(signIn.recovery.byMail).toBe(false);
    await expect(ask(signIn, ana.email)).rejects.toMatchObject({ code: 'not_found' });
  });
});
