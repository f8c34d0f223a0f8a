import { expect, test } from './support/test.ts';
import { wordsIn } from './support/words.ts';

test('speaks Portuguese unless asked, and English when asked, at once and after a reload', async ({
  openDevice,
}) => {
  const desk = await openDevice();
  const { page, say } = desk;
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await page.getByRole('button', { name: /Ana Prado/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  const english = wordsIn('en');
  await expect(page.getByRole('link', { name: english('shell.sidebar.newSession') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: english('canvas.composer.label') })).toBeVisible();
  await expect(page.getByText(say('shell.sidebar.newSession'), { exact: true })).toHaveCount(0);
});

test('keeps the theme that was chosen', async ({ openDevice }) => {
  const desk = await openDevice({ colorScheme: 'light' });
  const { page, say } = desk;
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /Ana Prado/ }).click();
  await page.getByRole('menuitemradio', { name: say('shell.account.themeDark') }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});
