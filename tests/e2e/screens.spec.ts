import { ApiDevice } from './support/api-device.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `Fato ${at + 1}: o plano negou a cobertura.`).join('\n\n');

/** A session with some messages, more than a screen holds. */
const filled = async (desk: Workspace, count: number) => {
  for (let at = 1; at <= count; at += 1) {
    await desk.send(`Mensagem ${at}\n\n${paragraphs(8)}`);
    await desk.messages.getByText(`Mensagem ${at}`, { exact: false }).first().waitFor();
  }
  await expect(desk.page).toHaveURL(/\/s\//);
};

for (const [name, viewport] of [
  ['at 400 % zoom', { width: 320, height: 256 }],
  ['on a phone in landscape', { width: 740, height: 340 }],
] as const) {
  test(`a session can be read ${name}`, async ({ openDevice }) => {
    const desk = await openDevice({ viewport });
    await filled(desk, 1);
    const feed = desk.messages;
    await feed.scrollIntoViewIfNeeded();
    await feed.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const box = await feed.boundingBox();
    const seen = Math.min(viewport.height, (box?.y ?? 0) + (box?.height ?? 0)) - Math.max(0, box?.y ?? 0);
    expect(seen).toBeGreaterThan(viewport.height / 2);
    await desk.composer.click();
    await expect(desk.composer).toBeInViewport();
  });
}

test('the current session and its phase are told in forced colours', async ({ openDevice }) => {
  const desk = await openDevice();
  await filled(desk, 1);
  await desk.page.emulateMedia({ forcedColors: 'active' });
  const ground = (selector: string) =>
    desk.sidebar
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const paper = await desk.sidebar.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('.marked')).not.toBe(paper);
  expect(await ground('[data-part="done"]')).not.toBe(await ground('[data-part="ahead"]'));
});

test('a session is printed whole, without the bars around it', async ({ openDevice }) => {
  const desk = await openDevice();
  await filled(desk, 6);
  const pdf = (await desk.page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length).toBeGreaterThan(2);
  await desk.page.emulateMedia({ media: 'print' });
  await expect(desk.composer).toBeHidden();
  await expect(desk.sidebar).toBeHidden();
});

test('what is typed on arrival stands in the new session', async ({ openDevice }) => {
  const desk = await openDevice();
  await expect(desk.composer).toBeFocused();
  await desk.page.keyboard.type('O plano negou.');
  await expect(desk.composer).toHaveValue('O plano negou.');
});

test('Back leads to the place where one was reading', async ({ openDevice, installation }) => {
  const desk = await openDevice();
  const api = new ApiDevice(desk.page.context().request, installation.origin);
  const { id } = await api.startSession('Mensagem 1');
  // Messages of a program have no answers, which would move those below them.
  await api.appendAll(
    id,
    Array.from({ length: 11 }, (_, at) => `Mensagem ${at + 2}\n\n${paragraphs(8)}`),
  );
  await desk.page.goto(`/s/${id}`);
  await desk.messages.getByText('Mensagem 12', { exact: false }).first().waitFor();
  const feed = desk.messages;
  const path = new URL(desk.page.url()).pathname;
  // The block at the upper edge and where it begins.
  const place = () =>
    feed.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const rows = [...element.querySelectorAll('article')].map((row) => ({
        row,
        box: row.getBoundingClientRect(),
      }));
      const first = rows.find(({ box }) => box.bottom > top);
      const isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 100;
      return {
        text: first?.row.textContent.slice(0, 40),
        at: Math.round((first?.box.top ?? 0) - top),
        isAtEnd,
      };
    });
  await feed.hover();
  await desk.page.mouse.wheel(0, -900);
  let read = await place();
  await expect
    .poll(
      async () => {
        const before = read;
        read = await place();
        return !read.isAtEnd && read.text === before.text && read.at === before.at;
      },
      { intervals: [500] },
    )
    .toBe(true);
  await desk.page
    .getByRole('link', { name: desk.say('shell.sidebar.newSession') })
    .first()
    .click();
  await expect(desk.page).not.toHaveURL(path);
  await desk.page.goBack();
  await expect
    .poll(async () => {
      const { text, at } = await place();
      return text === read.text ? Math.abs(at - read.at) : Number.NaN;
    })
    .toBeLessThan(80);
});
