import { devices } from '@playwright/test';
import { ApiDevice } from './support/api-device.ts';
import { expectAccessible } from './support/axe.ts';
import { goDownTo, markedHere } from './support/found.ts';
import { expect, test } from './support/test.ts';

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

const rare = 'A perícia médica apontou hepatoesplenomegalia na autora.';

test('a word of the second message leads to its place by keyboard, and Escape takes the marks away', async ({
  openDevice,
  installation,
}) => {
  const { page, say } = await openDevice();
  const api = new ApiDevice(page.context().request, installation.origin);
  const { id } = await api.startSession('Consulta sobre cirurgia');
  await api.append(id, rare);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hepatoesplenomegalia');
  const hit = page.getByRole('option').filter({ hasText: rare });
  await expect(hit).toBeVisible();
  await expectAccessible(page, 'the palette with hits');
  await goDownTo(page, hit);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/s/${id}#bloco-2`));
  await expect.poll(() => markedHere(page)).toEqual(['hepatoesplenomegalia']);
  await expectAccessible(page, 'a hit in its session');
  await page.keyboard.press('Escape');
  await expect.poll(() => markedHere(page)).toEqual([]);
  await expect(page.getByRole('region', { name: say('canvas.find.label') })).toBeHidden();
});

test('the screen of the search leads there by touch at 390 pixels', async ({ openDevice, installation }) => {
  const { page, say } = await openDevice(phone, '/search');
  const api = new ApiDevice(page.context().request, installation.origin);
  const { id } = await api.startSession('Consulta sobre cirurgia');
  await api.append(id, rare);
  await expectAccessible(page, 'the search before it is asked');
  await page.getByRole('searchbox').fill('"perícia médica"');
  const hit = page.getByRole('list', { name: say('search.results') }).getByRole('link');
  await expect(hit).toHaveCount(1);
  await expectAccessible(page, 'what was found');
  await hit.tap();
  await expect(page).toHaveURL(new RegExp(`/s/${id}#bloco-2`));
  await expect.poll(() => markedHere(page)).toEqual(['perícia médica']);
  await page.getByRole('button', { name: say('canvas.find.close') }).tap();
  await expect.poll(() => markedHere(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('"perícia médica"');
  await expect(hit).toHaveCount(1);
});

test('a session of 2,000 blocks is looked through where it is not loaded', async ({
  openDevice,
  installation,
}) => {
  const desk = await openDevice();
  const { page, say } = desk;
  const api = new ApiDevice(page.context().request, installation.origin);
  const { id } = await api.startSession(rare);
  for (let begun = 1; begun < 2_000; begun += 99)
    await api.appendAll(
      id,
      Array.from({ length: Math.min(99, 2_000 - begun) }, (_, at) => `Mensagem ${begun + at + 1}`),
    );
  await page.goto(`/s/${id}`);
  await expect(desk.message('Mensagem 2000')).toBeVisible();
  await desk.messages.focus();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: say('canvas.find.field') });
  await expect(field).toBeFocused();
  await page.keyboard.type('hepatoesplenomegalia');
  await expect(page.getByText(say('canvas.find.place', { at: 1, count: 1, more: 'false' }))).toBeVisible();
  await expect(desk.message(rare)).toBeInViewport();
  await expect.poll(() => markedHere(page)).toEqual(['hepatoesplenomegalia']);
  await page.keyboard.press('Escape');
  await expect(desk.messages).toBeFocused();
});
