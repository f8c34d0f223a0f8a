import { devices } from '@playwright/test';
import { chatGpt, claude } from '../support/chats/formats.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const titles = ['Aluguel', 'Plano', 'Seguro'];
const file = {
  name: 'conversations.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify([
      chatGpt(['Oi', 'Olá'], { id: 'a', title: 'Aluguel' }),
      claude(['Oi', 'Olá', 'Fim'], { id: 'b', title: 'Plano' }),
      chatGpt(['Oi'], { id: 'c', title: 'Seguro' }),
      { surprise: 1 },
    ]),
  ),
};

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

const checked = ({ sidebar }: Workspace) => sidebar.getByRole('checkbox', { checked: true });

/** Selects all three by the keys of the list. */
const selectByKeys = async (desk: Workspace): Promise<void> => {
  await desk.sidebar.getByRole('link').first().focus();
  await desk.page.keyboard.press('x');
  await desk.page.keyboard.press('Shift+End');
};

/** Selects all three by a long press and two taps. */
const selectByTouch = async (desk: Workspace): Promise<void> => {
  await desk.showSidebar();
  await desk.row('Plano').dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 9, clientY: 9 });
  await expect(checked(desk)).toHaveCount(1);
  for (const title of ['Aluguel', 'Seguro'])
    await desk.sidebar.getByRole('checkbox', { name: new RegExp(title) }).tap();
};

for (const [name, device, select] of [
  ['by the keyboard', { language: 'pt-BR', theme: 'light' }, selectByKeys],
  ['by touch on a screen of 390 pixels', { ...phone, language: 'en', theme: 'dark' }, selectByTouch],
] as const) {
  test(`conversations are imported, selected together and archived with one undo, ${name}`, async ({
    openDevice,
  }, testInfo) => {
    const desk = await openDevice(device, '/import');
    const { page, say } = desk;
    const shoot = (state: string) => page.screenshot({ path: testInfo.outputPath(`${state}.png`) });
    await expect(page.getByText(say('imports.from.chatgpt'))).toBeVisible();
    await expectAccessible(page, 'before an import');
    await page.locator('input[type=file]').setInputFiles(file);
    const report = page.getByRole('region', { name: say('imports.report', { name: file.name }) });
    await expect(report.getByRole('definition')).toHaveText(['4', '3', '1']);
    await expect(report.getByText(say('imports.reasons.unknown')).first()).toBeVisible();
    await expectAccessible(page, 'with a report');
    await shoot('report');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(report.getByRole('definition')).toHaveText(['4', '0', '4']);

    await select(desk);
    await expect(checked(desk)).toHaveCount(3);
    await expectAccessible(page, 'with a selection');
    await shoot('selection');
    await desk.sidebar.getByRole('button', { name: say('shell.menu.archive'), exact: true }).press('Enter');
    await expect(page.getByText(say('shell.toast.many.archived', { count: 3 }))).toBeVisible();
    await expect(desk.sidebar.getByText(say('shell.empty.sessions'))).toBeVisible();
    await desk.undo();
    for (const title of titles) await expect(desk.row(title)).toBeVisible();
  });
}

test('sessions that are selected are exported as one file, and deleted for good from the trash', async ({
  openDevice,
}) => {
  const desk = await openDevice({}, '/import');
  const { page, say } = desk;
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(desk.row('Seguro')).toBeVisible();
  await selectByKeys(desk);
  await desk.sidebar.getByRole('button', { name: say('export.menu'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: say('export.formats.json') }).check();
  await expectAccessible(page, 'before an export of many');
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say('export.menu') }).click();
  expect((await arriving).suggestedFilename()).toMatch(/^juca-.*\.zip$/);
  await expect(dialog).toBeHidden();

  await desk.sidebar.getByRole('checkbox').first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText(say('shell.toast.many.trashed', { count: 3 }))).toBeVisible();
  await desk.sidebar
    .page()
    .getByRole('button', { name: say('shell.sidebar.trash') })
    .click();
  await expect(desk.sidebar.getByText(say('shell.trashNote', { days: 30 }))).toBeVisible();
  await selectByKeys(desk);
  await page.keyboard.press('Delete');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('shell.purge.confirm') })
    .click();
  await expect(page.getByText(say('shell.toast.many.purged', { count: 3 }))).toBeVisible();
  await expect(desk.sidebar.getByText(say('shell.empty.trash'))).toBeVisible();
});
