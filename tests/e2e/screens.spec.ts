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

test('Back leads to the place where one was reading', async ({ openDevice }) => {
  const desk = await openDevice();
  await filled(desk, 6);
  const feed = desk.messages;
  const path = new URL(desk.page.url()).pathname;
  const place = () => feed.evaluate((element) => element.scrollTop);
  await feed.hover();
  await desk.page.mouse.wheel(0, -900);
  await desk.page.waitForTimeout(500);
  const read = await place();
  expect(read).toBeGreaterThan(100);
  await desk.page
    .getByRole('link', { name: desk.say('shell.sidebar.newSession') })
    .first()
    .click();
  await expect(desk.page).not.toHaveURL(path);
  await desk.page.goBack();
  await expect.poll(async () => Math.abs((await place()) - read)).toBeLessThan(80);
});
