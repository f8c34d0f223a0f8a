import { extractText, getDocumentProxy } from 'unpdf';
import { claude } from '../support/chats/formats.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const count = 400;
const said = Array.from({ length: count }, (_, index) => `Mensagem de número ${index + 1}.`);
const first = said[0] ?? '';
const last = said.at(-1) ?? '';

/** Opens a session of which a screen shows a small part, and loads not all. */
const openLong = async (desk: Workspace): Promise<void> => {
  const buffer = Buffer.from(JSON.stringify([claude(said, { title: 'Longa' })]));
  const file = { name: 'longa.json', mimeType: 'application/json', buffer };
  await desk.page.locator('input[type=file]').setInputFiles(file);
  await desk.goTo('Longa');
  await expect(desk.message(last)).toBeVisible();
  await expect(desk.message(first)).toHaveCount(0);
};

test('what is printed is the whole session, loaded or not', async ({ openDevice }) => {
  const desk = await openDevice({}, '/import');
  await openLong(desk);
  const { text, totalPages } = await extractText(
    await getDocumentProxy(new Uint8Array(await desk.page.pdf())),
  );
  const printed = text.join('\n').replace(/\s+/gu, ' ');
  expect(said.filter((each) => !printed.includes(each))).toEqual([]);
  expect(totalPages).toBeGreaterThan(5);
  expect(printed).not.toContain(desk.say('canvas.composer.placeholder'));
});

test('Ctrl+P prepares the whole session before it prints', async ({ openDevice }) => {
  const desk = await openDevice({}, '/import');
  await openLong(desk);
  await desk.page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('[data-sheet]')?.textContent ?? '';
    };
  });
  await desk.messages.focus();
  await desk.page.keyboard.press('Control+p');
  await expect.poll(() => desk.page.title()).toContain(last);
  expect(await desk.page.title()).toContain(first);
});

test('Ctrl+A and Ctrl+C take the whole session, loaded or not', async ({ openDevice }) => {
  const desk = await openDevice({ permissions: ['clipboard-read', 'clipboard-write'] }, '/import');
  const { page, say } = desk;
  await openLong(desk);
  await desk.messages.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(page.getByText(say('canvas.allCopied'))).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = new Set(copied.split('\n'));
  expect(said.filter((each) => !lines.has(each))).toEqual([]);
  await page.keyboard.press('Escape');
  await desk.composer.fill('Só isto');
  await desk.composer.press('Control+a');
  await desk.composer.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Só isto');
});

test('Back leads to the place where one was reading, in a browser without the Navigation API too', async ({
  openDevice,
}) => {
  const desk = await openDevice({}, '/import');
  const { page, say } = desk;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'navigation', { value: undefined });
    // Nor `scrollend`, as in Safari before 26.
    for (const holder of [window, Element.prototype, Document.prototype])
      Reflect.deleteProperty(holder, 'onscrollend');
  });
  await page.reload();
  await openLong(desk);
  const place = () => desk.messages.evaluate((element) => element.scrollHeight - element.scrollTop);
  const end = await place();
  await desk.messages.hover();
  await page.mouse.wheel(0, -1_500);
  await expect.poll(place).toBeGreaterThan(end + 1_000);
  const path = new URL(page.url()).pathname;
  const key = `juca:place:${desk.sessionId}`;
  await expect.poll(() => page.evaluate((name) => sessionStorage.getItem(name), key)).toMatch(/^\d+ -?\d+$/);
  const read = await page.evaluate((name) => sessionStorage.getItem(name), key);
  await page
    .getByRole('link', { name: say('shell.sidebar.newSession') })
    .first()
    .click();
  await expect(page).not.toHaveURL(path);
  await page.goBack();
  const [position = ''] = read?.split(' ') ?? [];
  await expect(desk.messages.locator(`[data-index="${Number(position) - 1}"]`)).toBeInViewport();
});
