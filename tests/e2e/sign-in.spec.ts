import type { Page } from '@playwright/test';
import { newCast } from '../support/factories.ts';
import { waitUntilAlive } from './support/alive.ts';
import { expectAccessible } from './support/axe.ts';
import { Installation, password } from './support/installation.ts';
import { expect, test } from './support/test.ts';
import { wordsIn } from './support/words.ts';
import { Workspace } from './support/workspace.ts';

const say = wordsIn('pt-BR');
const { ana, bruno } = newCast();

const fill = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [field, value] of Object.entries(values)) {
    await page.getByRole('textbox', { name: say(`signIn.fields.${field}`) }).fill(value);
  }
};

const submit = (page: Page, button: string) =>
  page.getByRole('button', { name: say(button), exact: true }).click();

const signOut = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: say('shell.account.signOut') }).click();
  await expect(page).toHaveURL(/\/sign-in/);
};

test('an empty installation: first account, out, in again where one was, another account', async ({
  browser,
}) => {
  const installation = await Installation.start();
  const context = await browser.newContext({ baseURL: installation.origin });
  waitUntilAlive(context);
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/first-account$/);
  await expectAccessible(page, 'the first account');
  await fill(page, { name: ana.name, email: ana.email, password: 'password' });
  await submit(page, 'signIn.first.submit');
  await expect(page.getByText(say('signIn.errors.commonPassword'))).toBeVisible();
  await fill(page, { password });
  await submit(page, 'signIn.first.submit');
  await expect(page).toHaveURL(/\/$/);

  const desk = new Workspace(page, say);
  await desk.begin('De Ana');
  const session = page.url();
  await signOut(page, ana.name);
  await page.goto(session);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page, 'signing in');
  await fill(page, { email: ana.email, password: 'trilhos secos de maio' });
  await submit(page, 'signIn.signIn.submit');
  await expect(page.getByText(say('signIn.errors.wrong'))).toBeVisible();
  await expect(page.getByRole('textbox', { name: say('signIn.fields.email') })).toHaveValue(ana.email);
  await fill(page, { password });
  await submit(page, 'signIn.signIn.submit');
  await expect(page).toHaveURL(session);
  await expect(desk.message('De Ana')).toBeVisible();

  await signOut(page, ana.name);
  await page.getByRole('link', { name: say('signIn.signUp.link') }).click();
  await expect(page).toHaveURL(/\/sign-up/);
  await expectAccessible(page, 'signing up');
  await fill(page, { name: bruno.name, email: bruno.email, password });
  await submit(page, 'signIn.signUp.submit');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText(say('shell.empty.sessions'))).toBeVisible();
  await expect(page.getByText('De Ana')).toHaveCount(0);
  await page.goto(session);
  await expect(page.getByText(say('canvas.gone.title'))).toBeVisible();
  await context.close();
  await installation.close();
});

test('a sign-in that is ended from another device is over at once', async ({ openDevice }) => {
  const [here, there] = [await openDevice({}, '/account'), await openDevice({ expectsFailures: true })];
  await there.send('Antes do fim');
  await expect(there.page).toHaveURL(/\/s\//);
  await here.page.reload();
  await here.page.getByRole('button', { name: here.say('account.signIns.endAll') }).click();
  await expect(here.page.getByText(here.say('account.signIns.endedAll'))).toBeVisible();
  await there.composer.fill('Depois do fim');
  await there.composer.press('Enter');
  await expect(there.page.getByRole('alertdialog')).toContainText(there.say('shell.signedOut.title'));
  await there.page.goto('/');
  await expect(there.page).toHaveURL(/\/sign-in/);
});
