import { describe, expect, it } from 'vitest';
import { Administration } from '#/lib/auth/administration.ts';
import { hindered } from '../support/hindered-engine.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const change = { currentPassword: ana.password, newPassword: 'um bonde chamado manhã' };

describe.each([sqliteEngine(), postgresEngine()])('a password that is replaced on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  /** Ana signed in, a service whose first statement like `statement` waits for `meanwhile`, and the sign-ins there are. */
  const install = async (
    statement: RegExp,
    meanwhile: (anas: Browser, administration: Administration) => Promise<unknown>,
  ) => {
    const { signIn, startAgain, db, engine: open } = await database.install();
    const anas = await createAna(signIn);
    let isDone = false;
    const slow = hindered(open, async ({ sql }) => {
      if (isDone || !statement.test(sql)) return;
      isDone = true;
      await meanwhile(anas, new Administration(db));
    });
    const signIns = () => db.selectFrom('auth_session').select('id').execute();
    return { signIn, anas, signIns, service: startAgain({}, { engine: slow }) };
  };
  const writesSignIn = /^insert into "auth_session"/;
  const writesPassword = /^update "auth_account" set.*"password"/;

  it('lets no sign-in through that found the former one right before', async () => {
    const { service, signIns } = await install(writesSignIn, (_anas, administration) =>
      administration.reset(ana.email),
    );
    const thief = new Browser(service);
    expect((await thief.signIn(ana.email, ana.password)).status).toBe(401);
    expect(await thief.user()).toBeNull();
    expect(await signIns()).toEqual([]);
  });

  it('lets none through either where the person changes it', async () => {
    const { service, anas, signIns } = await install(writesSignIn, (browser) =>
      browser.call('POST', '/change-password', change),
    );
    expect((await new Browser(service).signIn(ana.email, ana.password)).status).toBe(401);
    expect(await anas.user()).toMatchObject({ email: ana.email });
    expect(await signIns()).toHaveLength(1);
  });

  it('ends a sign-in that was made while it was stored, and the links for a new one', async () => {
    let thief: Browser | undefined;
    const { signIn, service, anas, signIns } = await install(writesPassword, async () => {
      thief = new Browser(signIn);
      expect((await thief.signIn(ana.email, ana.password)).status).toBe(200);
    });
    const desk = await signIn.requireAdmin(anas.headers);
    const { path } = await desk.resetLink((await anas.user())?.id ?? '');
    const [, token] = path.split('token=');
    expect(await signIn.recovery.isOpen(token)).toBe(true);
    const browser = new Browser(service);
    for (const [name, value] of anas.cookies) browser.cookies.set(name, value);
    expect((await browser.call('POST', '/change-password', change)).status).toBe(200);
    expect(await thief?.user()).toBeNull();
    expect(await browser.user()).toMatchObject({ email: ana.email });
    expect(await signIns()).toHaveLength(1);
    expect(await signIn.recovery.isOpen(token)).toBe(false);
  });
});
