import { describe, expect, it } from 'vitest';
import type { SignInRecord } from '#/lib/auth/sign-ins.ts';
import type { SignIn } from '#/lib/auth.ts';
import { betterAuthOn } from '../support/better-auth.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, bruno, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

describe.each([sqliteEngine(), postgresEngine()])('signing in on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withAna = async (settings: Record<string, string> = {}) => {
    const installation = await database.install(settings);
    const browser = await createAna(installation.signIn);
    return { ...installation, browser };
  };
  const anas = async (signIn: SignIn, about: { address?: string; userAgent?: string } = {}) => {
    const browser = new Browser(signIn, about);
    expect((await browser.signIn(ana.email, ana.password)).status).toBe(200);
    return browser;
  };
  const list = async (browser: Browser): Promise<(SignInRecord & { current: boolean })[]> =>
    (await browser.call('GET', '/sign-ins')).json();

  it('takes the e-mail in any case, and gives a cookie that scripts and other sites cannot use', async () => {
    const { signIn } = await withAna();
    const browser = new Browser(signIn);
    const response = await browser.signIn(' ANA@Example.com ', ana.password);
    expect(response.status).toBe(200);
    expect(Object.keys(await response.json()).sort()).toEqual(['redirect', 'user']);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^juca\.sign-in=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(
        /^juca\.device-[\w-]{12}=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(await browser.user()).toMatchObject({ email: ana.email });
  });

  it('ties the cookie to the host and to https where people come over https', async () => {
    const { startAgain } = await withAna();
    const signIn = startAgain({ PUBLIC_URL: 'https://juca.example' });
    const browser = new Browser(signIn, { address: '203.0.113.7', host: 'juca.example' });
    const headers = { origin: 'https://juca.example' };
    const response = await browser.call(
      'POST',
      '/sign-in/email',
      { email: ana.email, password: ana.password },
      headers,
    );
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-juca\.sign-in=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
      expect.stringMatching(
        /^__Host-juca\.device-[\w-]{12}=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(await browser.user()).toMatchObject({ email: ana.email });
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const { signIn } = await withAna();
    const answer = async (email: string) => {
      const response = await new Browser(signIn).signIn(email, 'nem de longe a senha');
      return { status: response.status, headers: [...response.headers], body: await response.text() };
    };
    const wrong = await answer(ana.email);
    expect(wrong.status).toBe(401);
    expect(JSON.parse(wrong.body)).toMatchObject({ code: 'unauthenticated' });
    expect(await answer('carla@example.com')).toEqual(wrong);
  });

  it('works as hard on an unknown e-mail: one password is hashed there too', async () => {
    const hashed: string[] = [];
    const counting = {
      hash: async (password: string) => String(hashed.push(password)),
      verify: async ({ password }: { password: string }) => hashed.push(password) < 0,
    };
    const installation = await withAna();
    const betterAuth = betterAuthOn(installation, counting);
    for (const email of [ana.email, 'carla@example.com']) {
      const { headers } = new Browser(installation.signIn);
      headers.set('content-type', 'application/json');
      const body = JSON.stringify({ email, password: `nem de longe, ${email}` });
      const url = 'http://localhost:3000/api/auth/sign-in/email';
      expect((await betterAuth.handler(new Request(url, { method: 'POST', headers, body }))).status).toBe(
        401,
      );
    }
    expect(hashed).toEqual([`nem de longe, ${ana.email}`, 'nem de longe, carla@example.com']);
  });

  it('refuses a request from another origin, whoever is signed in', async () => {
    const { browser } = await withAna();
    const elsewhere = { origin: 'https://evil.example' };
    expect((await browser.call('POST', '/sign-out', {}, elsewhere)).status).toBe(403);
    const credentials = { email: ana.email, password: ana.password };
    expect((await browser.call('POST', '/sign-in/email', credentials, elsewhere)).status).toBe(403);
    expect(await browser.user()).not.toBeNull();
  });

  it('ends the sign-in on the server when signing out', async () => {
    const { browser, db } = await withAna();
    const cookies = new Map(browser.cookies);
    expect((await browser.call('POST', '/sign-out')).status).toBe(200);
    expect(browser.cookies.has('juca.sign-in')).toBe(false);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect(await browser.user()).toBeNull();
    expect(await db.selectFrom('auth_session').select('id').execute()).toEqual([]);
  });

  it('lists one’s own sign-ins without their tokens, and ends one at once', async () => {
    const { signIn, browser, db } = await withAna();
    const phone = await anas(signIn, { address: '203.0.113.9', userAgent: 'Safari on a phone' });
    const records = await list(browser);
    expect(records).toHaveLength(2);
    expect(records.filter(({ current }) => current)).toMatchObject([
      { userAgent: 'Firefox', address: '127.0.0.1' },
    ]);
    const other = records.find(({ current }) => !current);
    expect(other).toMatchObject({ userAgent: 'Safari on a phone', address: '203.0.113.9' });
    const tokens = (await db.selectFrom('auth_session').select('token').execute()).map(({ token }) => token);
    for (const token of tokens) expect(JSON.stringify(records)).not.toContain(token);
    expect((await browser.call('POST', '/end-sign-in', { id: other?.id })).status).toBe(200);
    expect(await phone.user()).toBeNull();
    expect(await browser.user()).not.toBeNull();
  });

  it('does not end, or tell of, a sign-in of someone else', async () => {
    const { signIn, browser } = await withAna({ ALLOW_SIGN_UP: 'true' });
    const stranger = new Browser(signIn);
    expect((await stranger.call('POST', '/sign-up/email', bruno)).status).toBe(200);
    const [own] = await list(browser);
    const foreign = await stranger.call('POST', '/end-sign-in', { id: own?.id });
    const absent = await stranger.call('POST', '/end-sign-in', { id: 'nothing' });
    expect([foreign.status, await foreign.text()]).toEqual([absent.status, await absent.text()]);
    await stranger.call('POST', '/end-other-sign-ins');
    expect(await browser.user()).not.toBeNull();
    expect((await list(stranger)).map(({ id }) => id)).not.toContain(own?.id);
  });

  it('ends the one used longest ago where there are more than a hundred', async () => {
    const { signIn, db, wait } = await database.install();
    const first = await createAna(signIn);
    wait(60);
    const row = await db.selectFrom('auth_session').selectAll().executeTakeFirstOrThrow();
    const later = new Date(Date.now() + 30_000).toISOString();
    const times = {
      created_at: later,
      updated_at: later,
      expires_at: new Date(row.expires_at).toISOString(),
    };
    const more = Array.from({ length: 99 }, (_, n) => ({
      ...row,
      ...times,
      id: `more-${n}`,
      token: `more-${n}`,
    }));
    await db.insertInto('auth_session').values(more).execute();
    const last = new Browser(signIn);
    expect((await last.signIn(ana.email, ana.password)).status).toBe(200);
    expect(await db.selectFrom('auth_session').select('id').execute()).toHaveLength(100);
    expect([await first.user(), await last.user()]).toMatchObject([null, { email: ana.email }]);
  });

  it('ends all others and stays', async () => {
    const { signIn, browser } = await withAna();
    const others = [await anas(signIn), await anas(signIn)];
    expect((await browser.call('POST', '/end-other-sign-ins')).status).toBe(200);
    for (const other of others) expect(await other.user()).toBeNull();
    expect(await browser.user()).not.toBeNull();
  });

  it('changes the password with the old one, which ends every other sign-in', async () => {
    const { signIn, browser } = await withAna();
    const phone = await anas(signIn);
    const newPassword = 'o vento virou para sul';
    const change = (currentPassword: string, password = newPassword) =>
      browser.call('POST', '/change-password', { currentPassword, newPassword: password });
    const wrong = await change('nem de longe');
    expect(await wrong.json()).toMatchObject({ code: 'invalid', field: 'currentPassword' });
    const common = await change(ana.password, 'advogada123');
    expect(await common.json()).toMatchObject({ code: 'invalid', field: 'newPassword' });
    expect(await phone.user()).not.toBeNull();
    expect((await change(ana.password)).status).toBe(200);
    expect(await phone.user()).toBeNull();
    expect(await browser.user()).toMatchObject({ email: ana.email });
    expect((await new Browser(signIn).signIn(ana.email, ana.password)).status).toBe(401);
    expect((await new Browser(signIn).signIn(ana.email, newPassword)).status).toBe(200);
  });

  it('keeps the others signed in for nobody who asks', async () => {
    const { browser } = await withAna();
    const body = { currentPassword: ana.password, newPassword: 'o vento virou', revokeOtherSessions: false };
    expect((await browser.call('POST', '/change-password', body)).status).toBe(400);
  });

  it('changes the name, and nothing else of a user', async () => {
    const { browser } = await withAna();
    expect((await browser.call('POST', '/update-user', { name: ' Ana \n Prado Lima' })).status).toBe(200);
    expect(await browser.user()).toMatchObject({ name: 'Ana Prado Lima', role: 'admin' });
    for (const more of [{ role: 'user' }, { email: 'x@example.com' }, { image: 'https://x.example' }, {}]) {
      const name = Object.keys(more).length > 0 ? { name: 'Ana' } : {};
      expect((await browser.call('POST', '/update-user', { ...name, ...more })).status).toBe(400);
    }
  });

  it('creates no account while sign-up is closed', async () => {
    const { signIn, db } = await withAna();
    const response = await new Browser(signIn).call('POST', '/sign-up/email', bruno);
    expect([response.status, (await response.json()).code]).toEqual([403, 'forbidden']);
    expect(await db.selectFrom('auth_user').select('email').execute()).toEqual([{ email: ana.email }]);
  });

  it('creates no account by open sign-up before the first one is there', async () => {
    const { signIn, db } = await database.install({ ALLOW_SIGN_UP: 'true' });
    expect((await new Browser(signIn).call('POST', '/sign-up/email', bruno)).status).toBe(403);
    expect(await db.selectFrom('auth_user').select('email').execute()).toEqual([]);
  });

  it('signs up where that is open, never as an administrator and never twice', async () => {
    const { signIn } = await withAna({ ALLOW_SIGN_UP: 'true' });
    const browser = new Browser(signIn);
    expect((await browser.call('POST', '/sign-up/email', { ...bruno, role: 'admin' })).status).toBe(400);
    const common = await browser.call('POST', '/sign-up/email', { ...bruno, password: 'bruno reis' });
    expect(await common.json()).toMatchObject({ code: 'invalid', field: 'password' });
    expect((await browser.call('POST', '/sign-up/email', bruno)).status).toBe(200);
    expect(await browser.user()).toMatchObject({ email: bruno.email, name: bruno.name, role: 'user' });
    const again = await new Browser(signIn).call('POST', '/sign-up/email', {
      ...bruno,
      email: 'BRUNO@example.com',
    });
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'conflict', field: 'email' }]);
  });

  it('opens no other endpoint of the library', async () => {
    const { browser } = await withAna();
    const closed = [
      '/get-session',
      '/list-sessions',
      '/ok',
      '/error',
      '/list-accounts',
      '/delete-user/callback',
    ];
    for (const path of closed) expect((await browser.call('GET', path)).status).toBe(404);
    const posts = [
      '/delete-user',
      '/revoke-sessions',
      '/update-session',
      '/request-password-reset',
      '/change-email',
    ];
    for (const path of posts) expect((await browser.call('POST', path)).status).toBe(404);
  });

  it('sends to Google only where its two settings are there, and lets nobody in by it without an account', async () => {
    const google = { GOOGLE_CLIENT_ID: 'an id', GOOGLE_CLIENT_SECRET: 'a secret' };
    const { browser, startAgain } = await withAna();
    const body = { provider: 'google', callbackURL: '/s/1' };
    expect((await browser.call('POST', '/sign-in/social', body)).status).toBe(404);
    const signIn = startAgain(google);
    const response = await new Browser(signIn).call('POST', '/sign-in/social', body);
    const { url } = await response.json();
    expect(url).toMatch(/^https:\/\/accounts\.google\.com\/.*state=/);
    expect(url).toContain(encodeURIComponent('http://localhost:3000/api/auth/callback/google'));
    const elsewhere = { provider: 'google', callbackURL: 'https://evil.example/' };
    expect((await new Browser(signIn).call('POST', '/sign-in/social', elsewhere)).status).toBe(403);
  });
});
