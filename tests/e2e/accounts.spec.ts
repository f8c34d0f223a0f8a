import type { Browser, BrowserContext, Page } from '@playwright/test';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { newCast, type Person } from '../support/factories.ts';
import { SmtpServer } from '../support/smtp-server.ts';
import { waitUntilAlive } from './support/alive.ts';
import { expectAccessible } from './support/axe.ts';
import { Installation, password } from './support/installation.ts';
import { watchForErrors } from './support/page-errors.ts';
import { expect, test } from './support/test.ts';
import { wordsIn } from './support/words.ts';

const say = wordsIn('pt-BR');
const fresh = 'um bonde chamado manhã';

let smtp: SmtpServer;
let installation: Installation;
let ana: Person;
let anasPassword = password;
test.beforeAll(async ({ playwright }) => {
  smtp = await SmtpServer.start();
  installation = await Installation.start({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Juca <juca@example.com>',
    ALLOW_SIGN_UP: 'false',
  });
  const request = await playwright.request.newContext();
  ana = await installation.newLawyer(request);
  await request.dispose();
});
test.afterAll(async () => {
  await installation.close();
  await smtp.close();
});

const errors: string[] = [];
test.afterEach(() => {
  expect(errors.splice(0), 'errors in the browser').toEqual([]);
});

const open = async (
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] & { expectsFailures?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> => {
  const { expectsFailures = false, ...rest } = options;
  const context = await browser.newContext({ ...rest, baseURL: installation.origin });
  // A page without scripts never is.
  if (rest.javaScriptEnabled !== false) waitUntilAlive(context);
  context.on('page', (page) => watchForErrors(page, errors, expectsFailures));
  return { context, page: await context.newPage() };
};

const field = (page: Page, name: string) => page.getByRole('textbox', { name: say(name), exact: true });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name: say(name), exact: true }).click();

/** Each page in both themes, on a desk and on a phone. */
const expectAccessibleEverywhere = async (page: Page, state: string): Promise<void> => {
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectAccessible(page, `${state}, ${colorScheme}, ${width} px`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${state}, ${width} px: wider than the screen`).toBe(0);
    }
  }
  if (before) await page.setViewportSize(before);
};

const linkIn = (content: string): string => {
  const [link = ''] = new RegExp(`${installation.origin}/\\S+token=[\\w-]{43}`).exec(content) ?? [];
  return link.slice(installation.origin.length);
};

test('a forgotten password, an invitation, an account that is disabled', async ({ browser }) => {
  // Ana has forgotten the password.
  const { page } = await open(browser, { expectsFailures: true });
  await page.goto('/sign-in');
  await page.getByRole('link', { name: say('signIn.forgot.link') }).click();
  await expectAccessibleEverywhere(page, 'a forgotten password');
  await field(page, 'signIn.fields.email').fill(ana.email);
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('signIn.forgot.sent'))).toBeVisible();
  const mail = await smtp.mail(0);
  expect([mail.from, mail.to]).toEqual(['juca@example.com', ana.email]);
  const link = linkIn(mail.content);
  const referers: (string | undefined)[] = [];
  page.on('request', (sent) => referers.push(sent.headers().referer));
  await page.goto(link);
  await expectAccessibleEverywhere(page, 'a link for a new password');
  await field(page, 'signIn.reset.password').fill('password');
  await press(page, 'signIn.reset.submit');
  await expect(page.getByText(say('signIn.errors.commonPassword'))).toBeVisible();
  await field(page, 'signIn.reset.password').fill(fresh);
  await press(page, 'signIn.reset.submit');
  await expect(page.getByText(say('signIn.reset.done'))).toBeVisible();
  anasPassword = fresh;
  expect(referers.filter((referer) => referer?.includes('token'))).toEqual([]);
  await field(page, 'signIn.fields.email').fill(ana.email);
  await field(page, 'signIn.fields.password').fill(password);
  await press(page, 'signIn.signIn.submit');
  await expect(page.getByText(say('signIn.errors.wrong'))).toBeVisible();
  await field(page, 'signIn.fields.password').fill(fresh);
  await press(page, 'signIn.signIn.submit');
  await expect(page).toHaveURL(`${installation.origin}/`);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: say('signIn.reset.over') })).toBeVisible();
  await expectAccessibleEverywhere(page, 'a link that is over');

  // She administers the installation, and invites Bruno.
  const { bruno } = newCast();
  await page.goto('/account');
  await page.getByRole('link', { name: say('account.administration') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('admin.title'));
  await field(page, 'admin.invitations.email').fill(bruno.email);
  await press(page, 'admin.invitations.invite');
  await expect(page.getByText(say('admin.invitations.mailed', { email: bruno.email }))).toBeVisible();
  await expect(
    page.getByRole('button', { name: say('admin.invitations.revokeOne', { email: bruno.email }) }),
  ).toBeVisible();
  await expectAccessibleEverywhere(page, 'administration');

  const brunos = await open(browser, { expectsFailures: true });
  await brunos.page.goto(linkIn((await smtp.mail(1)).content));
  await expectAccessibleEverywhere(brunos.page, 'an invitation');
  await expect(field(brunos.page, 'signIn.fields.email')).toHaveValue(bruno.email);
  await field(brunos.page, 'signIn.fields.name').fill(bruno.name);
  await field(brunos.page, 'signIn.fields.password').fill(password);
  await press(brunos.page, 'signIn.signUp.submit');
  await expect(brunos.page).toHaveURL(`${installation.origin}/`);
  await brunos.page.goto('/admin');
  await expect(brunos.page.getByRole('heading', { name: say('errors.page.missing') })).toBeVisible();

  // She looks Bruno up, and disables the account: Bruno is out at once.
  await page.goto('/admin');
  await expect(page.getByText(say('admin.invitations.none'))).toBeVisible();
  await page.getByRole('searchbox', { name: say('admin.accounts.search') }).fill(bruno.email);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: bruno.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bruno.name);
  await expectAccessibleEverywhere(page, 'an account');
  await press(page, 'admin.account.giveLink');
  await expect(page.getByText(/reset-password\?token=/)).toBeVisible();
  await press(page, 'admin.account.disable');
  await expect(page.getByRole('button', { name: say('admin.account.enable') })).toBeVisible();
  await expect(page.getByText(say('admin.account.noSignIns'))).toBeVisible();
  await brunos.page.goto('/');
  await expect(brunos.page).toHaveURL(/\/sign-in/);
  await field(brunos.page, 'signIn.fields.email').fill(bruno.email);
  await field(brunos.page, 'signIn.fields.password').fill(password);
  await press(brunos.page, 'signIn.signIn.submit');
  await expect(brunos.page.getByText(say('signIn.errors.disabled'))).toBeVisible();
});

test('the same without scripts: a link is asked for and used, an invitation is used', async ({ browser }) => {
  const origin = { Origin: installation.origin };
  const { carla } = newCast();
  const { context: anas } = await open(browser);
  const signedIn = await anas.request.post('/api/auth/sign-in/email', {
    data: { email: ana.email, password: anasPassword },
    headers: origin,
  });
  expect(signedIn.status()).toBe(200);
  const invited = await anas.request.post('/api/admin/invitations', { data: {}, headers: origin });
  const { path } = (await invited.json()) as { path: string };

  const { page } = await open(browser, { javaScriptEnabled: false });
  await page.goto(path);
  await expect(page.getByText(say('signIn.showPassword'))).toBeHidden();
  await expect(page.getByRole('button', { name: 'English' })).toBeHidden();
  await field(page, 'signIn.fields.name').fill(carla.name);
  await field(page, 'signIn.fields.email').fill(ana.email);
  await field(page, 'signIn.fields.password').fill(password);
  await press(page, 'signIn.signUp.submit');
  await expect(page.getByText(say('signIn.errors.emailTaken'))).toBeVisible();
  await field(page, 'signIn.fields.name').fill(carla.name);
  await field(page, 'signIn.fields.email').fill(carla.email);
  await field(page, 'signIn.fields.password').fill(password);
  await press(page, 'signIn.signUp.submit');
  await expect(page).toHaveURL(/\/basic$/);

  const mails = smtp.mails.length;
  const forgotten = await open(browser, { javaScriptEnabled: false });
  await forgotten.page.goto('/forgot-password');
  await field(forgotten.page, 'signIn.fields.email').fill('carla');
  await press(forgotten.page, 'signIn.forgot.submit');
  await expect(forgotten.page.getByText(say('signIn.errors.email'))).toBeVisible();
  await field(forgotten.page, 'signIn.fields.email').fill(carla.email);
  await press(forgotten.page, 'signIn.forgot.submit');
  await expect(forgotten.page.getByText(say('signIn.forgot.sent'))).toBeVisible();
  await forgotten.page.goto(linkIn((await smtp.mail(mails)).content));
  await field(forgotten.page, 'signIn.reset.password').fill('curta');
  await press(forgotten.page, 'signIn.reset.submit');
  await expect(forgotten.page.getByText(say('signIn.errors.weakPassword', passwordLength))).toBeVisible();
  await field(forgotten.page, 'signIn.reset.password').fill(fresh);
  await press(forgotten.page, 'signIn.reset.submit');
  await expect(forgotten.page.getByText(say('signIn.reset.done'))).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});

test('without mail the page says whom to ask', async ({ browser, installation: without, lawyer: _ }) => {
  const context = await browser.newContext({ baseURL: without.origin });
  waitUntilAlive(context);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: say('signIn.forgot.link') }).click();
  await expect(page.getByText(say('signIn.forgot.byOperator'))).toBeVisible();
  await expect(page.getByText('juca account reset')).toBeVisible();
  await expectAccessible(page, 'a forgotten password without mail');
  await context.close();
});
