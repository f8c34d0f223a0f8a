import type { Route } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** The server answers as if it had been upgraded since the page was loaded. */
const upgraded = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), 'x-juca-build': 'the-next-build' } });
};

test('a page of an older build says so, goes on, and has what was typed after reloading', async ({
  openDevice,
}) => {
  const desk = await openDevice();
  const { page, say } = desk;
  const note = page.getByText(say('shell.olderBuild.text'));
  await desk.send('Antes da versão nova');
  await expect(desk.message('Antes da versão nova')).toBeVisible();
  await expect(note).toHaveCount(0);

  await page.route(/\/api\/sessions/, upgraded);
  await desk.send('Enviada à versão nova');
  await expect(note).toBeVisible();
  await expectAccessible(page, 'an older build');
  await expect.poll(() => desk.storedTexts()).toEqual(['Antes da versão nova', 'Enviada à versão nova']);
  await desk.composer.fill('Rascunho que ninguém enviou');
  // Nothing reloads by itself.
  await expect(desk.composer).toHaveValue('Rascunho que ninguém enviou');

  await page.unroute(/\/api\/sessions/);
  await page.getByRole('button', { name: say('shell.olderBuild.reload') }).click();
  await expect(desk.message('Enviada à versão nova')).toBeVisible();
  await expect(desk.composer).toHaveValue('Rascunho que ninguém enviou');
  await expect(note).toHaveCount(0);
});
