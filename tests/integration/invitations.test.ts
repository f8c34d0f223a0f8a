import { describe, expect, it } from 'vitest';
import type { SignIn } from '#/lib/auth.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { Browser, bruno, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const carla = { name: 'Carla Dias', email: 'carla@example.com', password: 'os sinos da vila velha' };

describe.each([sqliteEngine(), postgresEngine()])('an invitation on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const withAna = async () => {
    const installation = await database.install();
    const browser = await createAna(installation.signIn);
    const desk = await installation.signIn.requireAdmin(browser.headers);
    const invite = async (input: object = {}) => {
      const made = await desk.invite(input, 'pt-BR');
      return { ...made, token: made.path.split('token=')[1] ?? '' };
    };
    return { ...installation, browser, desk, invite };
  };
  const accept = (signIn: SignIn, token: string, who = bruno) =>
    signIn.invitedAccount.create({ ...who, token }, new Browser(signIn).headers);

  it('makes an account and signs it in, though sign-up is closed, and counts once', async () => {
    const { signIn, desk, invite } = await withAna();
    const { token, mailed } = await invite();
    expect(mailed).toBe(false);
    expect(await desk.invitations()).toMatchObject([{ email: null }]);
    const response = await accept(signIn, token);
    expect([response.status, await response.json()]).toEqual([201, { signedIn: true }]);
    expect(response.headers.getSetCookie().join()).toContain('juca.sign-in=');
    expect((await new Browser(signIn).signIn(bruno.email, bruno.password)).status).toBe(200);
    expect(await desk.invitations()).toEqual([]);
    await expect(accept(signIn, token, carla)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('makes one account for two who use it at once', async () => {
    const { signIn, db, invite } = await withAna();
    const { token } = await invite();
    const both = await Promise.allSettled([accept(signIn, token), accept(signIn, token, carla)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.selectFrom('auth_user').select('id').execute()).toHaveLength(2);
    expect(await db.selectFrom('auth_account').select('id').execute()).toHaveLength(2);
  });

  it('is mailed, and counts for its e-mail alone', async () => {
    const { signIn, mails, invite } = await withAna();
    const { token, mailed } = await invite({ email: ' Bruno@Example.com' });
    expect(mailed).toBe(true);
    expect(mails).toMatchObject([{ to: bruno.email, subject: 'Convite para o Juca' }]);
    expect(mails[0]?.text).toContain(`/invitation?token=${token}`);
    expect(await signIn.invitedAccount.invited(token)).toEqual({ email: bruno.email });
    await expect(accept(signIn, token, carla)).rejects.toMatchObject({ details: { field: 'email' } });
    expect((await accept(signIn, token)).status).toBe(201);
  });

  it('is refused for a taken e-mail and a weak password, and still counts', async () => {
    const { signIn, invite } = await withAna();
    await accept(signIn, (await invite()).token);
    const { token } = await invite();
    await expect(accept(signIn, token)).rejects.toMatchObject({ code: 'conflict' });
    await expect(accept(signIn, token, { ...carla, password: 'carladias' })).rejects.toMatchObject({
      details: { field: 'password' },
    });
    expect((await accept(signIn, token, carla)).status).toBe(201);
    await expect(invite({ email: bruno.email })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not kept from an office by strangers without one, nor by many who take theirs', async () => {
    const { signIn, invite } = await withAna();
    for (let count = 0; count < 15; count += 1) {
      await expect(accept(signIn, 'x'.repeat(43))).rejects.toMatchObject({ code: 'not_found' });
    }
    for (let count = 0; count < 12; count += 1) {
      const person = { ...bruno, email: `pessoa${count}@example.com` };
      expect((await accept(signIn, (await invite()).token, person)).status).toBe(201);
    }
    const { token } = await invite();
    const tries = Array.from({ length: 11 }, () =>
      accept(signIn, token, { ...carla, password: 'carladias' }),
    );
    const refusals = await Promise.allSettled(tries);
    expect(refusals.filter(({ status }) => status === 'fulfilled')).toMatchObject([
      { value: { status: 429 } },
    ]);
  });

  it('counts for seven days, and until it is revoked', async () => {
    const { signIn, desk, invite, wait, db } = await withAna();
    const revoked = await invite();
    await desk.revokeInvitation(revoked.invitation.id);
    await expect(accept(signIn, revoked.token)).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.revokeInvitation(revoked.invitation.id)).rejects.toMatchObject({ code: 'not_found' });
    const { token } = await invite();
    wait(7 * 24 * 3600 - 60);
    expect(await signIn.invitedAccount.invited(token)).toEqual({ email: null });
    wait(120);
    expect(await signIn.invitedAccount.invited(token)).toBeNull();
    expect(await desk.invitations()).toEqual([]);
    await invite();
    expect(await db.selectFrom('auth_invitation').select('id').execute()).toHaveLength(1);
  });

  it('keeps no token, and at most a hundred are open', async () => {
    const { db, invite } = await withAna();
    const { token } = await invite();
    expect(JSON.stringify(await db.selectFrom('auth_invitation').selectAll().execute())).not.toContain(token);
    for (let count = 1; count < 100; count += 1) await invite();
    await expect(invite()).rejects.toMatchObject({ code: 'limit' });
  });

  it('counts for an e-mail only where nobody signs in by a password', async () => {
    const { startAgain, browser, invite } = await withAna();
    const open = await invite();
    const signIn = startAgain({
      OIDC_ISSUER: 'https://id.example.com',
      OIDC_CLIENT_ID: 'juca',
      OIDC_CLIENT_SECRET: 'a secret of the tests',
      PASSWORD_SIGN_IN: 'false',
    });
    expect(await signIn.invitedAccount.invited(open.token)).toBeNull();
    await expect(accept(signIn, open.token)).rejects.toMatchObject({ code: 'not_found' });
    const desk = await signIn.requireAdmin(browser.headers);
    await expect(desk.invite({}, 'pt-BR')).rejects.toMatchObject({ details: { field: 'email' } });
    const named = await desk.invite({ email: carla.email }, 'pt-BR');
    const token = named.path.split('token=')[1] ?? '';
    expect(await signIn.invitedAccount.invited(token)).toEqual({ email: carla.email });
  });

  it('is nothing before there is an administrator', async () => {
    const { signIn, invite, db } = await withAna();
    const { token } = await invite();
    await db.deleteFrom('auth_user').execute();
    const empty = (await database.install()).startAgain();
    await expect(accept(empty, token)).rejects.toMatchObject({ code: 'not_found' });
    expect(await signIn.invitedAccount.invited(token)).toBeNull();
  });
});
