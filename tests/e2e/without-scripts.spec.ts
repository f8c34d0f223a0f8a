import type { Page } from '@playwright/test';
import { precedentEvent } from '../support/briefings.ts';
import { expectAccessible } from './support/axe.ts';
import { password } from './support/installation.ts';
import { expect, test } from './support/test.ts';
import { wordsIn } from './support/words.ts';

const say = wordsIn('pt-BR');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const write = async (page: Page, text: string, button: string): Promise<void> => {
  await page.getByRole('textbox', { name: say('canvas.composer.label') }).fill(text);
  await press(page, button);
};

test('a lawyer without scripts: in, a session, messages, another title, a briefing, the trash, out', async ({
  browser,
  installation,
  lawyer,
}) => {
  const context = await browser.newContext({ baseURL: installation.origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole('textbox', { name: say('signIn.fields.email') }).fill(lawyer.email);
  await page.getByRole('textbox', { name: say('signIn.fields.password') }).fill('another one');
  await press(page, say('signIn.signIn.submit'));
  await expect(page.getByText(say('signIn.errors.wrong'))).toBeVisible();
  await page.getByRole('textbox', { name: say('signIn.fields.email') }).fill(lawyer.email);
  await page.getByRole('textbox', { name: say('signIn.fields.password') }).fill(password);
  await press(page, say('signIn.signIn.submit'));
  await expect(page).toHaveURL(/\/basic$/);

  await write(page, 'O plano de saúde negou a cirurgia em 12/03/2024.', say('basic.begin'));
  await expect(page).toHaveURL(/\/basic\/s\//);
  const address = page.url();
  await write(page, 'Há a Súmula 608 do STJ.', say('canvas.composer.send'));
  await expect(page.getByText('Há a Súmula 608 do STJ.')).toBeVisible();

  await page.getByRole('textbox', { name: say('shell.rename.label') }).fill('Caso Ana');
  await press(page, say('shell.menu.rename'));
  await expect(page.getByRole('heading', { level: 1, name: 'Caso Ana' })).toBeVisible();

  await press(page, say('canvas.offer.start'));
  await page.getByRole('combobox', { name: say('cards.action_prompt.title') }).selectOption('avaliando');
  await press(page, say('basic.choose'));
  await expect(page.getByRole('combobox', { name: say('cards.action_prompt.title') })).toHaveValue(
    'avaliando',
  );

  const id = /\/s\/([0-9a-f-]+)/.exec(address)?.[1] ?? '';
  const added = await context.request.post(`/api/sessions/${id}/briefing/events`, {
    data: precedentEvent(),
    headers: { Origin: installation.origin },
  });
  expect(added.status()).toBe(200);
  await page.goto(address);
  const verdict = page.getByRole('combobox', { name: say('cards.precedent.evaluation') });
  await verdict.selectOption('useful');
  await press(page, say('basic.save'));
  await expect(verdict).toHaveValue('useful');

  const note = page.getByRole('textbox', { name: say('cards.precedent.note') });
  await note.fill('Mesmo plano.\n\nOutra cirurgia.');
  await press(page, say('basic.save'));
  await expect(note).toHaveValue('Mesmo plano.\n\nOutra cirurgia.');
  const other = await context.newPage();
  await other.goto(address);
  await note.fill('Um plano anterior.');
  await press(page, say('basic.save'));
  await expect(note).toHaveValue('Um plano anterior.');
  await press(other, say('basic.save'));
  await expect(other.getByRole('alert')).toHaveText(say('errors.conflict'));
  await expect(other.getByRole('textbox', { name: say('cards.precedent.note') })).toHaveValue(
    'Um plano anterior.',
  );
  await other.close();

  await page.goto('/basic');
  const time = page.getByRole('link', { name: 'Caso Ana' }).locator('time');
  const changed = new Date((await time.getAttribute('datetime')) ?? '');
  const day = { timeZone: 'America/Sao_Paulo', dateStyle: 'long' } as const;
  await expect(time).toHaveText(changed.toLocaleDateString('pt-BR', day));
  await page.goto(address);
  await press(page, say('shell.menu.trash'));
  await expect(page).toHaveURL(/\/basic$/);
  await expect(page.getByText('Caso Ana')).toHaveCount(0);
  await page.getByRole('link', { name: say('basic.shelf.trash') }).click();
  await page.getByRole('link', { name: 'Caso Ana' }).click();
  await press(page, say('shell.menu.restore'));
  await expect(page.getByRole('textbox', { name: say('canvas.composer.label') })).toBeVisible();

  await press(page, say('shell.account.signOut'));
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(address);
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test('a message that is sent before the page’s scripts have arrived is stored once', async ({
  browser,
  installation,
  lawyer,
}) => {
  const context = await browser.newContext({ baseURL: installation.origin });
  await installation.signIn(context.request, lawyer);
  const page = await context.newPage();
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('textbox', { name: say('canvas.composer.label') }).fill('Antes dos scripts');
  // Playwright waits for an enabled button, and the scripts that enable it never come.
  await page.getByRole('button', { name: say('canvas.composer.send') }).dispatchEvent('click');
  await expect(page).toHaveURL(/\/s\//);
  const { sessions } = (await (await context.request.get('/api/sessions')).json()) as {
    sessions: { title: string; messageCount: number }[];
  };
  expect(sessions).toMatchObject([{ title: 'Antes dos scripts', messageCount: 1 }]);
  await context.close();
});

test('the basic pages are accessible', async ({ openDevice }) => {
  const { page, say } = await openDevice({}, '/basic');
  await expectAccessible(page, 'sessions');
  await write(page, 'Uma pergunta.', say('basic.begin'));
  await expect(page).toHaveURL(/\/basic\/s\//);
  await press(page, say('canvas.offer.start'));
  await expect(page.getByRole('combobox')).toBeVisible();
  await expectAccessible(page, 'a session');
});

test('a button that is pressed before the page’s scripts have arrived acts once they have', async ({
  openDevice,
}) => {
  const { page } = await openDevice();
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/deadlines', { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: say('deadlines.page.new') });
  await button.click();
  await button.click();
  letThrough();
  await expect(page.getByRole('region', { name: say('deadlines.page.new') })).toBeVisible();
});
