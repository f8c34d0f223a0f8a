import { unzipSync, zipSync } from 'fflate';
import { materialFile } from '../support/session-files.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Opens a session with a delivered document. */
const openDocument = async ({ page, composer }: Workspace): Promise<void> => {
  await expect(composer).toBeVisible();
  const id = await page.evaluate(async (file) => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/sessions/import', { method: 'POST', headers, body: file });
    return ((await response.json()) as { id: string }).id;
  }, JSON.stringify(materialFile()));
  await page.goto(`/s/${id}`);
};

const paragraph = 'O plano negou a cirurgia.';

for (const viewport of sizes) {
  test(`the editor of a document keeps its bar in sight, ${viewport.width} px wide`, async ({
    openDevice,
  }) => {
    const desk = await openDevice({ viewport });
    const { page, say } = desk;
    await openDocument(desk);
    const text = desk.messages.locator('[data-statement]').filter({ hasText: paragraph });
    await text.dblclick();
    const name = say('cards.delivery.editing.statement', { number: 1, section: 1 });
    await expect(page.getByRole('textbox', { name }).first()).toBeFocused();

    // While nothing has been scrolled under the bar: axe counts as a target's size what is not covered.
    await expectAccessible(page, 'the editor');

    for (let count = 0; count < 25; count += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(`Parágrafo novo ${count}. ${'Palavras até a outra linha. '.repeat(4)}`);
    }
    const bar = page.getByRole('toolbar', { name: say('cards.delivery.editing.tools.label') });
    const field = page.locator('textarea:focus');
    await field.scrollIntoViewIfNeeded();
    const [barBox, fieldBox, feedBox] = await Promise.all(
      [bar, field, desk.messages].map((each) => each.boundingBox()),
    );
    expect(barBox?.y).toBeGreaterThanOrEqual(feedBox?.y ?? Infinity);
    expect(barBox?.y).toBeLessThan((feedBox?.y ?? 0) + 20);
    expect(fieldBox?.y).toBeGreaterThan((barBox?.y ?? 0) + (barBox?.height ?? 0));

    await page.getByRole('button', { name: say('cards.delivery.editing.tools.quote') }).click();
    await expect(field).toBeFocused();
    await page.keyboard.press('Control+s');
    await expect(desk.messages.locator('blockquote').filter({ hasText: 'Parágrafo novo 24.' })).toBeVisible();
  });
}

test('a changed statement asks for its sources to be checked, and a DOCX comes back', async ({
  openDevice,
}, testInfo) => {
  const desk = await openDevice({ expectsFailures: true });
  const { page, say } = desk;
  await openDocument(desk);
  await desk.messages.locator('[data-statement]').filter({ hasText: paragraph }).dblclick();
  await page.keyboard.type(' Sem motivo.');
  await page.keyboard.press('Control+s');
  // While it is saved, what is done in the editor goes on as a further change.
  await expect(page.getByRole('toolbar', { name: say('cards.delivery.editing.tools.label') })).toBeHidden();
  const inQuestion = desk.messages.getByText(say('cards.delivery.inQuestion.label'));
  await expect(inQuestion).toBeVisible();
  await desk.messages.getByRole('button', { name: say('cards.delivery.inQuestion.confirm') }).click();
  await expect(inQuestion).toBeHidden();

  const docx = await (await page.request.get(`/api/sessions/${desk.sessionId}/export?format=docx`)).body();
  const bringBack = async (file: Buffer | Uint8Array) => {
    const choosing = page.waitForEvent('filechooser');
    await desk.messages.getByRole('button', { name: say('cards.delivery.returned.choose') }).click();
    const buffer = Buffer.from(file);
    await (await choosing).setFiles({ name: testInfo.title, mimeType: '', buffer });
  };
  const comparison = page.getByRole('region', { name: say('cards.delivery.returned.title') });
  await bringBack(docx);
  await expect(comparison).toContainText(say('cards.delivery.diff.same'));
  await comparison.getByRole('button', { name: say('cards.delivery.returned.discard') }).click();

  const parts = unzipSync(docx);
  const xml = new TextDecoder()
    .decode(parts['word/document.xml'])
    .replace('A recusa é abusiva', 'A negativa é abusiva')
    .replace('<w:sectPr', '<w:p><w:r><w:drawing/></w:r></w:p><w:sectPr');
  await bringBack(zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(xml) }));
  await expect(comparison.locator('ins')).toContainText('negativa');
  await expect(comparison).toContainText(say('cards.delivery.returned.omitted.drawings', { count: 1 }));
  await comparison.getByRole('button', { name: say('cards.delivery.returned.take') }).click();
  await expect(
    desk.messages.locator('[data-statement]').filter({ hasText: 'A negativa é abusiva.' }),
  ).toBeVisible();
  await expect(inQuestion).toBeVisible();

  await bringBack(Buffer.from('%PDF-1.7'));
  await expect(page.getByText(say('cards.delivery.returned.kinds.pdf'))).toBeVisible();
});
