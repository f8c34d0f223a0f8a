import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertUser } from '#/lib/auth/account-rows.ts';
import { Administration } from '#/lib/auth/administration.ts';
import type { SignIn } from '#/lib/auth.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../support/openid-provider.ts';
import { ana, Browser, bruno, createAna } from '../support/sign-in.ts';
import { signInDatabaseOn } from '../support/sign-in-database.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';

const database = signInDatabaseOn(sqliteEngine());
let provider: OpenIdProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider();
});
afterEach(() => {
  provider.claims = {};
  provider.wrongKey = false;
  provider.withoutIdToken = false;
});
afterAll(async () => {
  await provider.close();
});

const settings = (more: Record<string, string> = {}) => ({
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: provider.clientId,
  OIDC_CLIENT_SECRET: provider.clientSecret,
  ...more,
});

/** An installation with Ana's account, and Bruno's where he has one already. */
const install = async (more: Record<string, string> = {}, hasBruno = false) => {
  const installed = await database.install(settings(more));
  await createAna(installed.signIn);
  const password = hasBruno ? await new Administration(installed.db).add({ ...bruno, role: 'user' }) : '';
  const ways = () =>
    installed.db
      .selectFrom('auth_account')
      .innerJoin('auth_user', 'auth_user.id', 'auth_account.user_id')
      .select(['auth_user.email', 'auth_account.provider_id', 'auth_account.account_id'])
      .where('auth_account.provider_id', '=', 'oidc')
      .execute();
  return { ...installed, password, ways };
};

const begin = async (browser: Browser): Promise<URL> => {
  const body = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in?by=oidc' };
  const { url } = (await (await browser.call('POST', '/sign-in/social', body)).json()) as { url: string };
  return new URL(url);
};

/** Follows the way to the provider, and gives the address that it leads back to. */
const visit = async (url: URL): Promise<URL> => {
  const response = await fetch(url, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
};

/** Comes back from the provider; gives where that leads. */
const comeBack = async (browser: Browser, back: URL): Promise<string> => {
  const response = await browser.call('GET', `${back.pathname.replace('/api/auth', '')}${back.search}`);
  return response.headers.get('location') ?? `status ${response.status}`;
};

const signIn = async (service: SignIn) => {
  const browser = new Browser(service);
  const leadsTo = await comeBack(browser, await visit(await begin(browser)));
  return { browser, leadsTo, user: await browser.user() };
};

const signedInAs = async (service: SignIn, { email, password }: typeof ana): Promise<Browser> => {
  const browser = new Browser(service);
  await browser.signIn(email, password);
  return browser;
};

const refused = (error: string) => ({
  leadsTo: expect.stringContaining(`/sign-in?by=oidc&error=${error}`),
  user: null,
});

describe('signing in by OpenID Connect', () => {
  it('makes an account with PKCE, state and nonce, and finds it again by the subject', async () => {
    const { signIn: service, ways } = await install();
    const browser = new Browser(service);
    const way = await begin(browser);
    expect(Object.fromEntries(way.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
      scope: expect.stringContaining('openid'),
    });
    expect(await comeBack(browser, await visit(way))).toBe('/');
    expect(await browser.user()).toMatchObject({ email: bruno.email, name: bruno.name, role: 'user' });
    expect(await ways()).toEqual([{ email: bruno.email, provider_id: 'oidc', account_id: 'pessoa-1' }]);
    provider.claims = { email: 'bruno.reis@example.com' };
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });

  it.each<[string, Record<string, unknown>]>([
    ['a wrong nonce', { nonce: 'outro' }],
    ['no nonce', { nonce: undefined }],
    ['a wrong audience', { aud: 'outro-cliente' }],
    ['another issuer', { iss: 'https://outro.example.com' }],
    ['an expired token', { exp: 1_700_000_000 }],
    ['an unverified e-mail', { email_verified: false }],
    ['an e-mail without a word on its verification', { email_verified: undefined }],
    ['no e-mail', { email: undefined }],
    ['an e-mail of another domain', { email: 'bruno@outro.example.org' }],
  ])('refuses %s', async (_what, claims) => {
    const { signIn: service, ways } = await install({ OIDC_ALLOWED_DOMAINS: 'Example.com, firma.adv.br' });
    provider.claims = claims;
    expect(await signIn(service)).toMatchObject(refused('unable_to_get_user_info'));
    expect(await ways()).toEqual([]);
  });

  it('refuses a token of another key, and an answer without an ID token', async () => {
    const { signIn: service, ways } = await install();
    provider.wrongKey = true;
    expect(await signIn(service)).toMatchObject(refused('unable_to_get_user_info'));
    provider.wrongKey = false;
    provider.withoutIdToken = true;
    expect(await signIn(service)).toMatchObject(refused('unable_to_get_user_info'));
    expect(await ways()).toEqual([]);
  });

  it('refuses a wrong state, another browser’s, and one that was used', async () => {
    const { signIn: service } = await install();
    const [browser, stranger] = [new Browser(service), new Browser(service)];
    const back = await visit(await begin(browser));
    const forged = new URL(back);
    forged.searchParams.set('state', 'inventado');
    expect(await comeBack(browser, forged)).toMatch(/error=/);
    expect(await comeBack(stranger, back)).toMatch(/error=/);
    expect(await stranger.user()).toBeNull();
    const again = await visit(await begin(browser));
    expect(await comeBack(browser, again)).toBe('/');
    expect(await comeBack(new Browser(service), again)).toMatch(/error=/);
  });

  it('takes no ID token out of a request, for signing in and for linking alike', async () => {
    const { signIn: service, ways, password } = await install({}, true);
    const [browser, stranger] = [new Browser(service), new Browser(service)];
    await browser.signIn(bruno.email, password);
    const body = { provider: 'oidc', idToken: { token: provider.issue({ nonce: null }) } };
    for (const [who, path] of [
      [stranger, '/sign-in/social'],
      [browser, '/link-social'],
    ] as const) {
      expect((await who.call('POST', path, body)).status).toBe(400);
    }
    expect(await stranger.user()).toBeNull();
    expect(await ways()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['scopes', ['offline_access']],
    ['requestSignUp', true],
    ['additionalParams', { prompt: 'none' }],
    ['additionalData', { a: 1 }],
    ['newUserCallbackURL', '/library'],
  ])('takes no %s out of a request', async (field, value) => {
    const { signIn: service } = await install();
    const body = { provider: 'oidc', callbackURL: '/', [field]: value };
    const response = await new Browser(service).call('POST', '/sign-in/social', body);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid' }]);
  });

  it('sends no code where the verifier is another browser’s', async () => {
    const { signIn: service } = await install();
    const [browser, stranger] = [new Browser(service), new Browser(service)];
    const [back, strangers] = [await visit(await begin(browser)), await visit(await begin(stranger))];
    strangers.searchParams.set('code', back.searchParams.get('code') ?? '');
    expect(await comeBack(stranger, strangers)).toContain('error=invalid_code');
    expect(await stranger.user()).toBeNull();
  });
});

describe('an account of the same e-mail', () => {
  it('is linked where whoever hosts made all accounts', async () => {
    const { signIn: service, ways, password } = await install({}, true);
    const { user } = await signIn(service);
    expect(user).toMatchObject({ email: bruno.email });
    expect(await ways()).toHaveLength(1);
    const browser = new Browser(service);
    await browser.signIn(bruno.email, password);
    expect((await browser.user())?.id).toBe(user?.id);
    provider.claims = { sub: 'pessoa-2' };
    expect(await signIn(service)).toMatchObject(refused('account_not_linked'));
  });

  it('is not linked where whoever made it chose the e-mail, until a password was given or a link mailed', async () => {
    const { signIn: service, ways, db } = await install();
    const desk = await service.requireAdmin((await signedInAs(service, ana)).headers);
    const { path } = await desk.invite({}, 'pt-BR');
    const input = { ...bruno, token: path.split('token=')[1] ?? '' };
    await service.invitedAccount.create(input, new Browser(service).headers);
    expect(await signIn(service)).toMatchObject(refused('account_not_linked'));
    expect(await ways()).toEqual([]);
    await new Administration(db).reset(bruno.email);
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });

  it('is linked where the invitation was for its e-mail', async () => {
    const { signIn: service } = await install();
    const desk = await service.requireAdmin((await signedInAs(service, ana)).headers);
    const { path } = await desk.invite({ email: bruno.email }, 'pt-BR');
    const input = { ...bruno, token: path.split('token=')[1] ?? '' };
    await service.invitedAccount.create(input, new Browser(service).headers);
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });

  it('is not linked by an unverified e-mail', async () => {
    const { signIn: service, ways } = await install({}, true);
    provider.claims = { email_verified: false };
    expect(await signIn(service)).toMatchObject(refused('unable_to_get_user_info'));
    expect(await ways()).toEqual([]);
  });

  it('is not linked by the e-mail alone where strangers sign up, but on the account page', async () => {
    const { signIn: service, ways } = await install({ ALLOW_SIGN_UP: 'true' });
    const browser = new Browser(service);
    await browser.call('POST', '/sign-up/email', bruno);
    expect(await signIn(service)).toMatchObject(refused('account_not_linked'));
    const body = { provider: 'oidc', callbackURL: '/account', errorCallbackURL: '/account?by=oidc' };
    const { url } = (await (await browser.call('POST', '/link-social', body)).json()) as { url: string };
    expect(await comeBack(browser, await visit(new URL(url)))).toBe('/account');
    expect(await ways()).toHaveLength(1);
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });
});

describe('settings', () => {
  it('OIDC_SIGN_UP=false lets in only whoever has an account', async () => {
    const { signIn: service } = await install({ OIDC_SIGN_UP: 'false' });
    expect(await signIn(service)).toMatchObject(refused('signup_disabled'));
    provider.claims = { email: ana.email };
    expect((await signIn(service)).user).toMatchObject({ email: ana.email, role: 'admin' });
  });

  it('leads into the account that was vouched for where nobody signs up by a password', async () => {
    const { signIn: service, ways } = await install(
      { PASSWORD_SIGN_IN: 'false', ALLOW_SIGN_UP: 'true' },
      true,
    );
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
    expect(await ways()).toHaveLength(1);
  });

  it('PASSWORD_SIGN_IN=false closes every way by a password but that of the first account', async () => {
    const { signIn: service } = await install({ PASSWORD_SIGN_IN: 'false', ALLOW_SIGN_UP: 'true' });
    const browser = new Browser(service);
    expect((await browser.signIn(ana.email, ana.password)).status).toBe(404);
    expect((await browser.call('POST', '/sign-up/email', bruno)).status).toBe(404);
    expect(service.offers).toMatchObject({ password: false, signUp: false });
    expect(service.recovery.byMail).toBe(false);
    const forgotten = service.recovery.ask({ email: ana.email }, browser.headers);
    await expect(forgotten).rejects.toMatchObject({ code: 'not_found' });
    const reset = service.recovery.reset({ token: 'x', password: ana.password }, browser.headers);
    await expect(reset).rejects.toMatchObject({ code: 'not_found' });
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });

  it('a user without a way in, whom a crash left, keeps nobody of that e-mail out', async () => {
    const { signIn: service, db } = await install({ ALLOW_SIGN_UP: 'true' });
    const { name, email } = bruno;
    await insertUser(db, { id: newId(), name, email, role: 'user', now: new Date().toISOString() });
    expect((await signIn(service)).user).toMatchObject({ email: bruno.email });
  });

  it('lets nobody in before there is an administrator', async () => {
    const { signIn: service } = await database.install(settings());
    expect((await signIn(service)).user).toBeNull();
  });
});
