import { devices } from '@playwright/test';
import { expect, test } from './support/test.ts';

const espelho = (id: string, ementa: string | null) => ({
  id,
  numeroProcesso: id,
  siglaClasse: 'REsp',
  ministroRelator: 'FULANA DE TAL',
  dataDecisao: '20240514',
  ementa,
});

const file = {
  name: 'espelhos.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify([
      espelho('1733013', 'PLANO DE SAÚDE. RECUSA DE COBERTURA.'),
      espelho('1733014', null),
      espelho('1733015', 'LOCAÇÃO. DESPEJO.'),
    ]),
  ),
};

const pasted = `SEGURO DE VIDA. SUICÍDIO. CARÊNCIA.
(AgInt no AREsp n. 1.400.000/SP, relatora Ministra Sicrana, Quarta Turma, julgado em 1/2/2021, DJe de 5/2/2021.)`;

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

for (const [name, device] of [
  ['with a mouse', {}],
  ['by touch on a screen of 390 pixels', phone],
] as const) {
  test(`a library from its first file to the last decision deleted, ${name}`, async ({ openDevice }) => {
    const { page, say } = await openDevice(device, '/library');
    await expect(page.getByText(say('library.empty.title'))).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText(say('library.report.reasons.no_text'))).toBeVisible();
    await page.getByRole('button', { name: say('library.report.dismiss') }).click();
    await page.getByRole('button', { name: say('library.import.open'), exact: true }).click();
    await page.getByRole('textbox', { name: say('library.import.paste') }).fill(pasted);
    await page.getByRole('button', { name: say('library.import.pasteDo') }).click();
    const rows = page.getByRole('list', { name: say('library.title') }).getByRole('button');
    await expect(rows).toHaveText(['AgInt no AREsp 1.400.000/SP', 'REsp 1.733.015', 'REsp 1.733.013']);

    await page.getByRole('searchbox').fill('recusas coberturas');
    await expect(page.locator('mark')).toHaveText(['RECUSA', 'COBERTURA']);
    await page.getByRole('button', { name: 'REsp 1.733.013' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText('PLANO DE SAÚDE. RECUSA DE COBERTURA.')).toBeVisible();
    await sheet.getByRole('button', { name: say('library.decision.remove') }).click();
    await sheet.getByRole('button', { name: say('library.decision.removeConfirm') }).click();
    await expect(page.getByText(say('library.search.nothing'))).toBeVisible();
  });
}

test('a broken piece of a decision’s file is told with its place, and keys lead from one decision to the next', async ({
  openDevice,
}) => {
  const { page, say } = await openDevice({ language: 'en' }, '/library');
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: file.buffer.subarray(0, -30) });
  await expect(page.getByText(say('library.report.reasons.unfinished'))).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  const rows = page.getByRole('list', { name: say('library.title') }).getByRole('button');
  await expect(rows).toHaveCount(2);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.nth(1)).toBeFocused();
});

test('a synonym that the owner adds is found, by touch on a screen of 390 pixels', async ({ openDevice }) => {
  const { page, say } = await openDevice(phone, '/library');
  await page.locator('input[type=file]').setInputFiles(file);
  const rows = page.getByRole('list', { name: say('library.title') }).getByRole('button');
  await expect(rows).toHaveCount(2);
  await page.getByRole('searchbox').fill('retomada');
  await expect(page.getByText(say('library.search.nothing'))).toBeVisible();

  await page.getByRole('button', { name: say('library.synonyms.open') }).click();
  const field = page.getByRole('textbox', { name: say('library.synonyms.label') });
  await field.fill('retomada');
  await page.getByRole('button', { name: say('library.synonyms.save') }).click();
  await expect(page.getByText(say('library.synonyms.problems.alone', { line: 1 }))).toBeVisible();
  await field.fill('retomada = despejo');
  await page.getByRole('button', { name: say('library.synonyms.save') }).click();
  await expect(page.locator('mark')).toHaveText(['DESPEJO']);
});
