import { readFile, writeFile } from 'node:fs/promises';
import { materialFile } from '../support/session-files.ts';
import { openPalette } from './support/hands.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

/** Gives a file to the screen of imports, by the keyboard alone. */
const importByKeys = async ({ page, say }: Workspace, file: string): Promise<void> => {
  const field = await openPalette(page);
  await field.pressSequentially(say('imports.title'));
  await expect(field).toHaveAttribute('aria-activedescendant', /import/);
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('common.files.choose', { count: 2 }) }).press('Enter');
  await (await choosing).setFiles(file);
};

test('a session is imported and exported by the keyboard', async ({ openDevice }, testInfo) => {
  const desk = await openDevice();
  const { page, say } = desk;
  const file = testInfo.outputPath('session.json');
  await writeFile(file, JSON.stringify(materialFile()));
  await expect(desk.composer).toBeVisible();
  await importByKeys(desk, file);
  await page.getByRole('link', { name: 'Negativa de cobertura' }).first().press('Enter');
  await expect(page).toHaveURL(/\/s\//);
  await expect(desk.row('Negativa de cobertura')).toBeVisible();

  const button = page.getByRole('button', { name: say('export.menu'), exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: say('export.formats.json') }).press('Enter');
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('Negativa de cobertura.json');
  const exported = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(exported.blocks.map(({ id }: { id: string }) => id)).toEqual(
    materialFile().blocks.map(({ id }) => id),
  );
});

test('a document is exported by touch, and a broken file is refused in words', async ({
  openDevice,
}, testInfo) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const desk = await openDevice({ ...phone, expectsFailures: true });
  const { page, say } = desk;
  const file = testInfo.outputPath('session.json');
  await writeFile(file, JSON.stringify(materialFile()));
  await expect(desk.composer).toBeVisible();
  await importByKeys(desk, file);
  await page.getByRole('link', { name: 'Negativa de cobertura' }).tap();
  await page.getByRole('button', { name: say('export.menu'), exact: true }).tap();
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: say('export.formats.pdf') }).tap();
  expect((await arriving).suggestedFilename()).toBe('Parecer negativa de cobertura.pdf');

  await writeFile(file, JSON.stringify({ ...materialFile(), blocks: [] }));
  await importByKeys(desk, file);
  await expect(page.getByText(say('imports.reasons.invalid')).first()).toBeVisible();
});
