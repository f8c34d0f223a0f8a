import type { Page } from '@playwright/test';
import { filedMessages, materialFile } from '../support/session-files.ts';
import { ApiDevice } from './support/api-device.ts';
import { noteShifts, shiftsOf } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

const screens = {
  'a desktop': { viewport: { width: 1440, height: 900 } },
  'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** What is a good score of cumulative layout shift is 0.1; a list that settles under the reader's eyes reaches 0.4 to 2. */
const most = 0.05;

const said = (index: number) => `Mensagem ${index}. ${'O plano negou a cirurgia. '.repeat((index * 7) % 40)}`;

/** A session of messages that are as high as none is estimated to be. */
const longSession = (count: number) => {
  const file = filedMessages(count);
  const blocks = file.blocks.map((block, index) => ({ ...block, content: { text: said(index + 1) } }));
  return { ...file, blocks };
};

/** The first row that begins on the screen, and the pixels above it. */
const firstRow = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector('[role=feed]')?.getBoundingClientRect().top ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>('[role=feed] [data-index]')]
      .map((row) => ({
        index: Number(row.dataset.index),
        top: Math.round(row.getBoundingClientRect().top - top),
      }))
      .filter((row) => row.top >= 0)
      .sort((one, other) => one.top - other.top);
    return rows[0];
  });

for (const [name, screen] of Object.entries(screens)) {
  test(`a session with cards opens on ${name} without a move of what is shown`, async ({
    openDevice,
    installation,
  }) => {
    const desk = await openDevice(screen);
    const { page, messages, say } = desk;
    const api = new ApiDevice(page.context().request, installation.origin);
    const id = await api.importFile(materialFile());
    await noteShifts(page.context());
    await page.goto(`/s/${id}`);
    await expect(messages.getByText(say('cards.exit_card.title')).last()).toBeVisible();
    expect(await shiftsOf(page)).toBeLessThanOrEqual(most);
  });

  test(`a long session opens on ${name} at its end, at a link and where it was left, without a move`, async ({
    openDevice,
    installation,
  }) => {
    const desk = await openDevice(screen);
    const { page, messages } = desk;
    const api = new ApiDevice(page.context().request, installation.origin);
    const id = await api.importFile(longSession(300));
    await noteShifts(page.context());
    await page.goto(`/s/${id}`);
    await expect(messages.locator('[data-index="299"]')).toBeInViewport();
    await expect.poll(() => distanceFromEnd(page)).toBeLessThanOrEqual(1);
    expect(await shiftsOf(page)).toBeLessThanOrEqual(most);

    await messages.evaluate((list) => list.scrollBy({ top: -9_000 }));
    const key = `juca:place:${id}`;
    await expect
      .poll(() => page.evaluate((each) => sessionStorage.getItem(each), key))
      .toMatch(/^\d+ -?\d+$/);
    const left = await firstRow(page);
    await page.reload();
    await expect.poll(() => firstRow(page)).toEqual(left);
    expect(await shiftsOf(page)).toBeLessThanOrEqual(most);

    const linked = await desk.page.context().newPage();
    await linked.goto(`/s/${id}#bloco-40`);
    await expect(linked.locator('[data-index="39"]')).toBeInViewport();
    expect(await shiftsOf(linked)).toBeLessThanOrEqual(most);
  });
}

test('a page asks for the deadlines of the device’s own day alone', async ({ openDevice }) => {
  // Most hours are on another day there than in São Paulo, whose day the server writes.
  const desk = await openDevice({ timezoneId: 'Pacific/Kiritimati' });
  const days = new Set<string | null>();
  desk.page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/deadlines') days.add(searchParams.get('today'));
  });
  const answered = desk.page.waitForResponse((response) => response.url().includes('/api/deadlines'));
  await desk.page.goto('/');
  await answered;
  await expect(desk.composer).toBeEditable();
  expect(days.size).toBe(1);
});

const distanceFromEnd = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('[role=feed]');
    return list ? list.scrollHeight - list.scrollTop - list.clientHeight : Number.NaN;
  });
