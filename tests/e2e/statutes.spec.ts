import { devices } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** As the Planalto publishes, in its encoding. */
const page = `<html><head><title>L8078</title></head><body>
<p>LEI Nº 8.078, DE 11 DE SETEMBRO DE 1990.</p>
<p>TÍTULO I</p>
<p>Art. 1<sup>o</sup> O presente código estabelece normas de proteção.</p>
<strike><p>Art. 2º Redação antiga.</p></strike>
<p>Art. 2º Consumidor é quem adquire produto como destinatário final.</p>
<p>Parágrafo único. Equipara-se a coletividade.</p>
</body></html>`;
const file = { name: 'l8078.htm', mimeType: 'text/html', buffer: Buffer.from(page, 'latin1') };

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

for (const [name, device] of [
  ['with a mouse', {}],
  ['by touch on a screen of 390 pixels', phone],
] as const) {
  test(`a statute is imported, read beside its citation and deleted, ${name}`, async ({ openDevice }) => {
    const desk = await openDevice(device, '/library/statutes');
    const { page, say } = desk;
    const title = 'Código de Defesa do Consumidor (Lei 8.078/1990)';
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByLabel(say('library.statutes.which'))).toHaveValue(title);
    await expect(
      page.getByText(say('library.statutes.struck', { passages: 1, characters: 23 })),
    ).toBeVisible();
    await page.getByRole('button', { name: say('library.statutes.keepDo') }).click();
    const list = page.getByRole('list', { name: say('library.statutes.title') });
    await expect(list.getByText(title)).toBeVisible();

    await page.goto('/');
    await desk.send('Aplica-se o art. 2º do CDC, e não o art. 6º do CDC.');
    await expect(page).toHaveURL(/\/s\//);
    await desk.messages.getByRole('article').first().locator('button[aria-haspopup="menu"]').click();
    await page.getByRole('menuitem', { name: say('canvas.block.checkReferences') }).click();
    const dialog = page.getByRole('dialog');
    const read = dialog.getByRole('button', { name: /^Ler o artigo/ });
    await expect(read).toHaveCount(1);
    await read.click();
    await expect(
      dialog.getByText('Consumidor é quem adquire produto como destinatário final.'),
    ).toBeVisible();
    await expect(dialog.getByText('Redação antiga')).toHaveCount(0);
    await dialog.getByRole('button', { name: say('canvas.references.reader.to', { number: '1' }) }).click();
    await expect(dialog.getByText('estabelece normas de proteção')).toBeVisible();
    await dialog.getByRole('button', { name: say('canvas.references.reader.back') }).click();
    await expect(read).toBeFocused();
    await dialog.getByRole('link', { name: say('canvas.references.importTexts') }).click();
    await expect(page).toHaveURL(/\/library\/statutes$/);
    await list.getByRole('button', { name: say('library.statutes.removeNamed', { title }) }).click();
    await list.getByRole('button', { name: say('library.statutes.removeConfirmNamed', { title }) }).click();
    await expect(page.getByText(say('library.statutes.none'))).toBeVisible();
  });
}

test('a text that does not say which statute it is asks for it, and a file without articles says so', async ({
  openDevice,
}) => {
  const { page, say } = await openDevice({}, '/library/statutes');
  const paste = page.getByRole('textbox', { name: say('library.statutes.paste') });
  await paste.fill('Art. 1º Considera-se ato de alienação.');
  await page.getByRole('button', { name: say('library.statutes.pasteDo') }).click();
  await expect(page.getByText(say('library.statutes.unknown'))).toBeVisible();
  await page.getByLabel(say('library.statutes.which')).fill('Lei 12.318/2010');
  await page.getByRole('button', { name: say('library.statutes.checkName') }).click();
  await page.getByRole('button', { name: say('library.statutes.keepDo') }).click();
  await expect(page.getByRole('list', { name: say('library.statutes.title') })).toContainText(
    'Lei 12.318/2010',
  );
  await paste.fill('Contrato de locação');
  await page.getByRole('button', { name: say('library.statutes.pasteDo') }).click();
  await expect(page.getByText(say('library.statutes.noArticle'))).toBeVisible();
});
