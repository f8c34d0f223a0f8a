import { describe, expect, it } from 'vitest';
import { betterAuthOn } from '../support/better-auth.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const day = 24 * 60 * 60;
const cookieName = 'juca.sign-in';

describe.each([sqliteEngine(), postgresEngine()])('who is signed in on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  /** Ana signed in, with our answer and Better Auth's to the same request. */
  const signedIn = async () => {
    const installation = await database.install();
    const browser = await createAna(installation.signIn);
    const betterAuth = betterAuthOn(installation);
    const answers = async () => {
      const theirs = (await betterAuth.api.getSession({ headers: browser.headers }))?.user;
      return {
        own: await browser.user(),
        theirs: theirs ? { id: theirs.id, email: theirs.email, name: theirs.name, role: theirs.role } : null,
      };
    };
    const setExpiry = (from: Date) =>
      installation.db.updateTable('auth_session').set({ expires_at: from.toISOString() }).execute();
    return { ...installation, browser, answers, setExpiry };
  };

  const expectNobody = async (answers: () => Promise<{ own: unknown; theirs: unknown }>) =>
    expect(await answers()).toEqual({ own: null, theirs: null });

  it('is the user of a valid cookie, as Better Auth says', async () => {
    const { answers } = await signedIn();
    const { own, theirs } = await answers();
    expect(own).toMatchObject({ email: ana.email, role: 'admin' });
    expect(own).toEqual(theirs);
  });

  it('is nobody without a cookie', async () => {
    const { browser, answers } = await signedIn();
    browser.cookies.clear();
    await expectNobody(answers);
  });

  it('is nobody once the sign-in is past its time', async () => {
    const { answers, setExpiry } = await signedIn();
    await setExpiry(new Date(Date.now() + 60_000));
    const before = await answers();
    expect(before.own).toEqual(before.theirs);
    expect(before.own).not.toBeNull();
    await setExpiry(new Date(Date.now() - 1));
    await expectNobody(answers);
  });

  it('is nobody at once when the sign-in was deleted', async () => {
    const { db, answers } = await signedIn();
    await db.deleteFrom('auth_session').execute();
    await expectNobody(answers);
  });

  it('is nobody with a cookie that was tampered with', async () => {
    const { browser, answers } = await signedIn();
    const value = decodeURIComponent(browser.cookies.get(cookieName) ?? '');
    const [token = '', signature = ''] = value.split('.');
    const other = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    const forged = [
      `${other}.${signature}`,
      `${token}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${token}.${signature.slice(0, -2)}`,
      `${token}.`,
      token,
      `.${signature}`,
      '%E0%A4%A',
      '',
    ];
    for (const each of forged) {
      browser.cookies.set(cookieName, each === '%E0%A4%A' ? each : encodeURIComponent(each));
      await expectNobody(answers);
    }
  });

  it('is nobody with a cookie that another secret signed', async () => {
    const { db, browser, startAgain } = await signedIn();
    const elsewhere = startAgain({ AUTH_SECRET: 'another secret that is just as long 55d0' });
    expect(await elsewhere.userOf(browser.headers)).toBeNull();
    expect(await db.selectFrom('auth_session').select('id').execute()).toHaveLength(1);
  });

  it('takes the first of two cookies of the same name, as Better Auth does', async () => {
    const { browser, answers } = await signedIn();
    const good = browser.cookies.get(cookieName) ?? '';
    browser.cookies.clear();
    browser.cookies.set('other', `1; ${cookieName}=bad; ${cookieName}=${good}`);
    await expectNobody(answers);
    browser.cookies.set('other', `1; ${cookieName}=${good}; ${cookieName}=bad`);
    const { own, theirs } = await answers();
    expect(own).not.toBeNull();
    expect(own).toEqual(theirs);
  });

  it('ends a sign-in after thirty days, however much it was used', async () => {
    const { db, wait, browser } = await signedIn();
    for (let week = 0; week < 4; week += 1) {
      wait(7 * day - 60);
      expect(await browser.user()).not.toBeNull();
    }
    wait(3 * day);
    expect(await browser.user()).toBeNull();
    expect(await db.selectFrom('auth_session').select('id').execute()).toEqual([]);
  });

  it('ends a sign-in that was not used for seven days', async () => {
    const { db, wait, browser } = await signedIn();
    wait(7 * day + 60);
    expect(await browser.user()).toBeNull();
    expect(await db.selectFrom('auth_session').select('id').execute()).toEqual([]);
  });

  it('does not let Better Auth serve a sign-in that was idle too long', async () => {
    const { wait, browser } = await signedIn();
    expect((await browser.call('GET', '/sign-ins')).status).toBe(200);
    wait(8 * day);
    expect((await browser.call('GET', '/sign-ins')).status).toBe(401);
  });

  it('writes a use down once an hour, and a look that is no use never', async () => {
    const { db, wait, browser, signIn } = await signedIn();
    const lastUse = async () =>
      (await db.selectFrom('auth_session').select('updated_at').executeTakeFirstOrThrow()).updated_at;
    const first = await lastUse();
    wait(59 * 60);
    await browser.user();
    expect(await lastUse()).toEqual(first);
    wait(2 * 60);
    expect(await signIn.userOf(browser.headers, { isUse: false })).not.toBeNull();
    expect(await lastUse()).toEqual(first);
    await Promise.all([browser.user(), browser.user(), browser.user()]);
    const second = await lastUse();
    expect(new Date(second).getTime()).toBeGreaterThan(new Date(first).getTime());
    await browser.user();
    expect(await lastUse()).toEqual(second);
  });

  it('signs nobody in by the name of the dev user where dev sign-in is off', async () => {
    const { signIn } = await database.install();
    expect(await new Browser(signIn).user()).toBeNull();
  });

  it('is the dev user for requests from this machine where dev sign-in is on, and for no others', async () => {
    const { signIn } = await database.install({ ENABLE_DEV_AUTH: 'true' });
    const devUser = { id: 'dev-user', email: 'dev@localhost', name: 'Dev User', role: 'admin' };
    expect(await new Browser(signIn).user()).toEqual(devUser);
    expect(await new Browser(signIn, { address: '::1', host: '[::1]:3000' }).user()).toEqual(devUser);
    expect(await new Browser(signIn, { address: '203.0.113.7' }).user()).toBeNull();
    expect(await new Browser(signIn, { host: 'rebound.example' }).user()).toBeNull();
    const { headers } = new Browser(signIn);
    headers.delete('x-juca-address');
    expect(await signIn.userOf(headers)).toBeNull();
  });
});
