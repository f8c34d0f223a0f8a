import { devices, type Page } from '@playwright/test';
import { ApiDevice } from './support/api-device.ts';
import { expectAccessible } from './support/axe.ts';
import { goDownTo, markedHere } from './support/found.ts';
import { openPalette } from './support/hands.ts';
import { expect, test } from './support/test.ts';

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

const rare = 'A perícia médica apontou hepatoesplenomegalia na autora.';

/** Where the marked place stands in the window, from its top; null where it is not on the screen. */
const topOfMark = (page: Page) =>
  page.evaluate(() => {
    const [place] = CSS.highlights.get('found-here') ?? [];
    if (!(place instanceof Range)) return null;
    const { top, bottom } = place.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? Math.round(top) : null;
  });

/** Makes rows of the list higher, as pictures and late layout do. */
const growRows = (page: Page, positions: readonly number[], pixels: number) =>
  page.evaluate(
    ([wanted, height]) => {
      for (const position of wanted) {
        const row = document.querySelector<HTMLElement>(`[data-index="${position - 1}"]`);
        if (row) row.style.paddingTop = `${height}px`;
      }
    },
    [positions, pixels] as const,
  );

test('a word of the second message leads to its place by keyboard, and Escape takes the marks away', async ({
  openDevice,
  installation,
}) => {
  const { page, say } = await openDevice();
  const api = new ApiDevice(page.context().request, installation.origin);
  const { id } = await api.startSession('Consulta sobre cirurgia');
  await api.append(id, rare);
  await openPalette(page);
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

test('a hit far away in a session of uneven blocks stays in sight until the person scrolls', async ({
  openDevice,
  installation,
}) => {
  const { page, say } = await openDevice();
  const api = new ApiDevice(page.context().request, installation.origin);
  const { id } = await api.startSession('Consulta sobre cirurgia');
  const texts = Array.from({ length: 300 }, (_, at) =>
    at === 140 ? rare : 'Consta dos autos.\n'.repeat(1 + ((at * 7) % 23)),
  );
  for (let from = 0; from < texts.length; from += 60) await api.appendAll(id, texts.slice(from, from + 60));
  await page.goto('/search?q=hepatoesplenomegalia');
  await page
    .getByRole('list', { name: say('search.results') })
    .getByRole('link')
    .click();
  await expect.poll(() => markedHere(page)).toEqual(['hepatoesplenomegalia']);
  await expect.poll(() => topOfMark(page)).not.toBeNull();
  const top = (await topOfMark(page)) ?? 0;
  // The hit is block 142, and these stand above and below it and in part on the screen.
  for (const pixels of [180, 620, 40]) {
    await growRows(page, [137, 138, 139, 140, 141, 143, 144], pixels);
    await expect.poll(async () => Math.abs(((await topOfMark(page)) ?? -999) - top)).toBeLessThan(8);
  }
  await growRows(page, [142], 300);
  await expect.poll(async () => Math.abs(((await topOfMark(page)) ?? -999) - top)).toBeLessThan(8);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 5_000);
  await expect.poll(() => topOfMark(page)).toBeNull();
  await growRows(page, [150, 151, 152], 200);
  await page.mouse.wheel(0, 300);
  expect(await topOfMark(page)).toBeNull();
});

test('a matter is found by its number and opens, and a search is kept to it', async ({
  openDevice,
  installation,
}) => {
  const { page, say } = await openDevice();
  const api = new ApiDevice(page.context().request, installation.origin);
  await api.startSession(rare);
  const { id: inMatter } = await api.startSession('A perícia do caso Prado');
  const number = '0000902-05.2017.5.09.0026';
  const matter = await api.startMatter('Prado × Operadora Exemplo', 'Ana Prado', number, [inMatter]);
  await page.goto('/search?q=perícia');
  const hits = page.getByRole('list', { name: say('search.results') }).getByRole('link');
  // The first message of each session, and the title that it gave.
  await expect(hits).toHaveCount(4);
  await page.getByRole('combobox', { name: say('search.filters.client') }).selectOption('Ana Prado');
  await expect(hits).toHaveCount(2);
  await expectAccessible(page, 'a search with filters by matter and client');
  await (await openPalette(page)).fill('00009020520175090026');
  const found = page.getByRole('dialog').getByRole('option').filter({ hasText: 'Prado × Operadora' });
  await expect(found).toBeVisible();
  await expectAccessible(page, 'the palette with a matter');
  await goDownTo(page, found);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/matters/${matter}$`));
});
