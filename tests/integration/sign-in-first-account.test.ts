import { describe, expect, it } from 'vitest';
import { DeletionRows } from '#/lib/account/deletion-rows.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { postgresEngine } from '../support/postgres-database.ts';
import { ana, Browser, bruno, createAna, type Installation } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

describe.each([sqliteEngine(), postgresEngine()])('the first account on $name', (engine) => {
  const database = signInDatabaseOn(engine);

  const userOf = (db: Installation['db']) =>
    db.selectFrom('auth_user').select(['id', 'email', 'role']).executeTakeFirstOrThrow();

  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => undefined,
      (error: unknown) => (error instanceof JucaError ? error : undefined),
    );

  it('is needed until it is there, and is an administrator who is signed in', async () => {
    const { signIn } = await database.install();
    expect(await signIn.firstAccount.needed()).toBe(true);
    const browser = await createAna(signIn);
    expect(await signIn.firstAccount.needed()).toBe(false);
    expect(await browser.user()).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: ana.name,
      email: ana.email,
      role: 'admin',
    });
  });

  it('lets one of many that come at once through, and leaves nothing of the others', async () => {
    const { signIn, db } = await database.install();
    const people = Array.from({ length: 6 }, (_, index) => ({ ...ana, email: `ana${index}@example.com` }));
    const answers = await Promise.allSettled(
      people.map((person) => new Browser(signIn).createFirst(person).then(({ status }) => status)),
    );
    const statuses = answers.map((answer) =>
      answer.status === 'fulfilled' ? answer.value : answer.reason.code,
    );
    expect(statuses.sort()).toEqual([201, ...Array(5).fill('not_found')]);
    expect(await db.selectFrom('auth_user').select('role').execute()).toEqual([{ role: 'admin' }]);
    expect(await db.selectFrom('auth_account').select('provider_id').execute()).toHaveLength(1);
  });

  it('answers as nothing would, once there is one', async () => {
    const { signIn } = await database.install();
    await createAna(signIn);
    for (const input of [bruno, {}, undefined, 'text']) {
      const error = await refusal(new Browser(signIn).createFirst(input as typeof bruno));
      expect(error).toMatchObject({ code: 'not_found', message: 'There is nothing at this address.' });
      expect(error?.details).toEqual({});
    }
  });

  it('clears what a crash between its steps left behind', async () => {
    const { db, signIn } = await database.install();
    const now = new Date().toISOString();
    await db
      .insertInto('auth_user')
      .values({
        id: 'half',
        name: 'Ana',
        email: ana.email,
        email_verified: engine.name === 'SQLite' ? 0 : false,
        role: 'admin',
        created_at: now,
        updated_at: now,
      })
      .execute();
    const browser = await createAna(signIn);
    expect(await browser.user()).toMatchObject({ email: ana.email });
    expect(await db.selectFrom('auth_user').select('id').execute()).toHaveLength(1);
  });

  it.each([
    ['name', { ...ana, name: '  ' }],
    ['name', { ...ana, name: 'A'.repeat(101) }],
    ['email', { ...ana, email: 'ana' }],
    ['email', { ...ana, email: 'ana@example.com\0' }],
    ['password', { ...ana, password: 'curta77' }],
    ['password', { ...ana, password: 'x1'.repeat(65) }],
    ['password', { ...ana, password: 'Senha123' }],
    ['password', { ...ana, password: 'ana@example.com' }],
    ['input', { ...ana, role: 'admin' }],
  ])('refuses a %s that cannot be taken', async (field, input) => {
    const { signIn } = await database.install();
    const error = await refusal(new Browser(signIn).createFirst(input));
    expect(error).toMatchObject({ code: 'invalid', details: { field } });
    expect(await signIn.firstAccount.needed()).toBe(true);
  });

  it('needs no code on this machine, but is created only from it and by its name', async () => {
    const { signIn, codes } = await database.install();
    expect(signIn.firstAccount.codeRequired).toBe(false);
    for (const about of [{ address: '203.0.113.7' }, { host: 'rebound.example:3000' }]) {
      const error = await refusal(new Browser(signIn, about).createFirst(ana));
      expect(error?.code).toBe('forbidden');
    }
    expect(codes).toEqual([]);
  });

  it.each<Record<string, string>>([{ HOST: '0.0.0.0' }, { PUBLIC_URL: 'https://juca.example' }])(
    'takes the code from the log where others reach the server: %j',
    async (settings) => {
      const { signIn, codes } = await database.install(settings);
      await expect.poll(() => codes).toHaveLength(1);
      expect(signIn.firstAccount.codeRequired).toBe(true);
      const browser = new Browser(signIn, { address: '203.0.113.7', host: 'juca.example' });
      for (const code of [undefined, '', 'AAAA-AAAA-AAAA']) {
        const error = await refusal(browser.createFirst({ ...ana, ...(code !== undefined && { code }) }));
        expect(error).toMatchObject({ code: 'forbidden', details: { field: 'code' } });
      }
      const typed = codes[0]?.toLowerCase().replaceAll('-', ' ');
      expect((await browser.createFirst({ ...ana, code: typed })).status).toBe(201);
    },
  );

  it('takes the code that any process has told', async () => {
    const { codes, startAgain } = await database.install({ HOST: '0.0.0.0' });
    const other = startAgain();
    await expect.poll(() => codes).toHaveLength(2);
    expect(codes[0]).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(codes[1]).toBe(codes[0]);
    const browser = new Browser(other, { address: '203.0.113.9' });
    expect((await browser.createFirst({ ...ana, code: codes[0] })).status).toBe(201);
  });

  it('tells no code once there is an account', async () => {
    const { codes, startAgain, signIn } = await database.install();
    await createAna(signIn);
    const again = startAgain({ HOST: '0.0.0.0' });
    expect(await again.firstAccount.needed()).toBe(false);
    expect(codes).toEqual([]);
  });

  it('is needed again in every process once the only account was deleted, and the code is told again', async () => {
    const { signIn, codes, db, startAgain } = await database.install({
      HOST: '0.0.0.0',
      ALLOW_SIGN_UP: 'true',
    });
    const other = startAgain();
    await expect.poll(() => codes).toHaveLength(2);
    const [code] = codes.splice(0);
    expect((await new Browser(signIn).createFirst({ ...ana, code })).status).toBe(201);
    expect(await other.firstAccount.needed()).toBe(false);
    await new DeletionRows(db).deleteUser((await userOf(db)).id);
    expect((await new Browser(other).call('POST', '/sign-up/email', bruno)).status).toBe(403);
    expect(await signIn.firstAccount.needed()).toBe(true);
    expect(await signIn.firstAccount.needed()).toBe(true);
    expect(codes).toEqual([code, code]);
    const again = await new Browser(other).createFirst({ ...bruno, code });
    expect(again.status).toBe(201);
    expect(await userOf(db)).toMatchObject({ email: bruno.email, role: 'admin' });
  });

  it('lets a code be tried a few times only', async () => {
    const { signIn, codes, wait } = await database.install({ HOST: '0.0.0.0' });
    await expect.poll(() => codes).toHaveLength(1);
    const browser = new Browser(signIn, { address: '203.0.113.7' });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await refusal(browser.createFirst({ ...ana, code: 'WRONG' })))?.code).toBe('forbidden');
    }
    const refused = await browser.createFirst({ ...ana, code: codes[0] });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    wait(601);
    expect((await browser.createFirst({ ...ana, code: codes[0] })).status).toBe(201);
  });

  it('takes the code however many wrong ones come from other addresses', async () => {
    const { signIn, codes } = await database.install({ HOST: '0.0.0.0' });
    await expect.poll(() => codes).toHaveLength(1);
    for (let attempt = 0; attempt < 80; attempt += 1) {
      const other = new Browser(signIn, { address: `198.51.100.${attempt % 10}` });
      expect((await refusal(other.createFirst({ ...ana, code: 'WRONG' })))?.code).toBe('forbidden');
    }
    const browser = new Browser(signIn, { address: '203.0.113.7' });
    expect((await browser.createFirst({ ...ana, code: codes[0] })).status).toBe(201);
  });
});
