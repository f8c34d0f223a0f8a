import { describe, expect, it } from 'vitest';
import { Attempts } from '#/lib/auth/attempts.ts';
import { type AttemptRule, attemptRules } from '#/lib/auth/settings.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const wrong = 'nem de longe a senha';
const { signInByAddress, signInByAccount, signInByAccountAndAddress } = attemptRules;

describe.each([sqliteEngine(), postgresEngine()])('attempts on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withAna = async () => {
    const installation = await database.install();
    await createAna(installation.signIn);
    const from = (address: string) => new Browser(installation.signIn, { address });
    return { ...installation, from };
  };

  /** As if all but one attempt had been made already, wherever one has. */
  const spendAllButOne = (db: Installation['db'], pattern: string, { max }: AttemptRule) =>
    db
      .updateTable('auth_rate_limit')
      .set({ count: max - 1 })
      .where('key', 'like', pattern)
      .execute();

  it('are refused past the limit of the account and address, for known and unknown e-mails alike', async () => {
    const { from, wait } = await withAna();
    for (const email of [ana.email, 'carla@example.com']) {
      const browser = from('203.0.113.1');
      for (let attempt = 0; attempt < signInByAccountAndAddress.max; attempt += 1) {
        expect((await browser.signIn(email, wrong)).status).toBe(401);
      }
      const refused = await browser.signIn(email.toUpperCase(), ana.password);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: 'overloaded' });
    }
    expect((await from('203.0.113.2').signIn(ana.email, ana.password)).status).toBe(200);
    wait(signInByAccountAndAddress.seconds + 1);
    expect((await from('203.0.113.1').signIn(ana.email, ana.password)).status).toBe(200);
  });

  it('are refused past the limit of the account from whatever addresses, and survive a restart', async () => {
    const { db, from, startAgain } = await withAna();
    expect((await from('203.0.113.1').signIn(ana.email, wrong)).status).toBe(401);
    await spendAllButOne(db, 'sign-in|%', signInByAccount);
    expect((await from('203.0.113.2').signIn(ana.email, wrong)).status).toBe(401);
    expect((await from('203.0.113.3').signIn(ana.email, ana.password)).status).toBe(429);
    const again = new Browser(startAgain(), { address: '198.51.100.1' });
    expect((await again.signIn(ana.email, ana.password)).status).toBe(429);
  });

  it('of others lock nobody out of a known device or address', async () => {
    const { db, from } = await withAna();
    const laptop = from('203.0.113.1');
    expect((await laptop.signIn(ana.email, ana.password)).status).toBe(200);
    await laptop.call('POST', '/sign-out');
    const phone = from('203.0.113.2');
    expect((await phone.signIn(ana.email, ana.password)).status).toBe(200);
    expect((await from('203.0.113.9').signIn(ana.email, wrong)).status).toBe(401);
    await db.updateTable('auth_rate_limit').set({ count: 1_000 }).execute();
    expect((await from('203.0.113.9').signIn(ana.email, ana.password)).status).toBe(429);
    expect((await from('203.0.113.7').signIn(ana.email, ana.password)).status).toBe(429);
    // The laptop has been there, wherever it is now, the phone's address still is.
    expect((await laptop.signIn(ana.email, ana.password)).status).toBe(200);
    await db.updateTable('auth_rate_limit').set({ count: 0 }).where('key', 'like', '%203.0.113.2%').execute();
    expect((await from('203.0.113.2').signIn(ana.email, ana.password)).status).toBe(200);
  });

  it('on a known device are limited for the device, and its cookie opens no other account', async () => {
    const { db, from } = await withAna();
    const laptop = from('203.0.113.1');
    await laptop.signIn(ana.email, ana.password);
    for (const [name, value] of [...laptop.cookies]) {
      if (name.includes('device')) laptop.cookies.set(name.replace(/.{12}$/, 'x'.repeat(12)), value);
    }
    expect((await laptop.signIn('carla@example.com', wrong)).status).toBe(401);
    const keys = await db.selectFrom('auth_rate_limit').select('key').execute();
    expect(keys.filter(({ key }) => key.includes('|device|'))).toEqual([]);
    for (let attempt = 0; attempt < attemptRules.signInByDevice.max; attempt += 1) {
      expect((await laptop.signIn(ana.email, wrong)).status).toBe(401);
    }
    expect((await laptop.signIn(ana.email, ana.password)).status).toBe(429);
  });

  it('are refused past the limit of the address, whatever the account; IPv6 counts by /64', async () => {
    const { db, from } = await withAna();
    expect((await from('2001:db8:1:2::1').signIn('one@example.com', wrong)).status).toBe(401);
    await spendAllButOne(db, '%|/sign-in/email', signInByAddress);
    expect((await from('2001:db8:1:2::2').signIn('two@example.com', wrong)).status).toBe(401);
    expect((await from('2001:db8:1:2:ffff::1').signIn(ana.email, ana.password)).status).toBe(429);
    expect((await from('2001:db8:1:3::1').signIn(ana.email, ana.password)).status).toBe(200);
  });

  it('that succeed at a known address take away none of those that others made', async () => {
    const { from, db } = await withAna();
    expect((await from('203.0.113.1').signIn(ana.email, ana.password)).status).toBe(200);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await from('203.0.113.9').signIn(ana.email, wrong)).status).toBe(401);
    }
    const ofOthers = async () => {
      const counts = await db.selectFrom('auth_rate_limit').select(['key', 'count']).execute();
      return counts.filter(({ key }) => /^sign-in\|[^|]+$/.test(key)).map(({ count }) => count);
    };
    expect(await ofOthers()).toEqual([3]);
    expect((await from('203.0.113.1').signIn(ana.email, ana.password)).status).toBe(200);
    expect(await ofOthers()).toEqual([3]);
  });

  it('do not add up where they succeed', async () => {
    const { from, db } = await withAna();
    const browser = from('203.0.113.1');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await browser.signIn(ana.email, ana.password)).status).toBe(200);
    }
    const counts = await db
      .selectFrom('auth_rate_limit')
      .select('count')
      .where('key', 'like', '%203.0.113.1%')
      .execute();
    expect(counts.map(({ count }) => count)).toEqual([0, 0]);
  });

  it('to change a password are limited for each user', async () => {
    const { db, from } = await withAna();
    const browser = from('203.0.113.1');
    await browser.signIn(ana.email, ana.password);
    const change = { currentPassword: wrong, newPassword: 'o vento virou para sul' };
    const attempt = async () => (await browser.call('POST', '/change-password', change)).status;
    expect(await attempt()).toBe(400);
    await spendAllButOne(db, 'password-change|%', attemptRules.passwordChangeByUser);
    expect([await attempt(), await attempt()]).toEqual([400, 429]);
  });

  it('made at the same moment are all counted', async () => {
    const { db } = await database.install();
    const attempts = new Attempts(db, () => new Date());
    const waits = await Promise.all(
      Array.from({ length: 12 }, () => attempts.take('key', { max: 5, seconds: 60 })),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('begin anew when their window is over, and nothing of old ones is kept', async () => {
    const { db } = await database.install();
    let now = new Date('2026-01-01T00:00:00.000Z');
    const attempts = new Attempts(db, () => now);
    const take = () => attempts.take('key', { max: 1, seconds: 60 });
    expect([await take(), await take(), await take()]).toEqual([0, 60, 60]);
    now = new Date('2026-01-01T00:00:59.001Z');
    expect(await take()).toBe(1);
    now = new Date('2026-01-01T00:01:00.000Z');
    expect([await take(), await take()]).toEqual([0, 60]);
    await attempts.sweep();
    expect(await db.selectFrom('auth_rate_limit').select('key').execute()).toHaveLength(1);
    now = new Date('2026-01-01T00:02:00.000Z');
    await attempts.sweep();
    expect(await db.selectFrom('auth_rate_limit').select('key').execute()).toEqual([]);
  });

  it('wait no longer than one window after the clock was a year ahead, and keep their count', async () => {
    const { db } = await database.install();
    let now = new Date('2027-01-01T00:00:00.000Z');
    const attempts = new Attempts(db, () => now);
    const take = () => attempts.take('key', { max: 1, seconds: 60 });
    expect([await take(), await take()]).toEqual([0, 60]);
    now = new Date('2026-01-01T00:00:00.000Z');
    expect(await take()).toBe(60);
    now = new Date('2026-01-01T00:00:59.001Z');
    expect(await take()).toBe(1);
    now = new Date('2026-01-01T00:01:00.000Z');
    expect(await take()).toBe(0);
  });

  it('keep no e-mail in their keys', async () => {
    const { from, db } = await withAna();
    await from('203.0.113.1').signIn('carla@example.com', wrong);
    const keys = await db.selectFrom('auth_rate_limit').select('key').execute();
    expect(JSON.stringify(keys)).not.toMatch(/carla|example/i);
  });
});
