import { openPalette, tabTo } from './support/hands.ts';
import { expect, test } from './support/test.ts';

test('everything from the first message to undo works from the keyboard', async ({ openDevice }) => {
  const desk = await openDevice();
  const { page, say } = desk;
  const { keyboard } = page;

  // A key that is pressed before the page's scripts run does nothing.
  await expect(async () => {
    await page.getByRole('main').focus();
    await keyboard.press('/');
    await expect(desk.composer).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await keyboard.type('Primeira linha');
  await keyboard.press('Shift+Enter');
  await keyboard.type('segunda linha');
  await keyboard.press('Enter');
  await expect(desk.messages.getByRole('article').first()).toContainText('segunda linha');
  await expect(page).toHaveURL(/\/s\//);

  await keyboard.press('Control+Alt+n');
  await expect(page).toHaveURL(/\/$/);
  await expect(desk.composer).toBeFocused();
  await keyboard.type('Outra consulta');
  // Enter sends once the page knows what the device has kept; until then the text stays.
  await expect(page.getByRole('button', { name: say('canvas.composer.send') })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await keyboard.press('Enter');
  await expect(desk.message('Outra consulta')).toBeVisible();
  await expect(desk.answers).toHaveCount(1);

  await desk.row('Outra consulta').focus();
  await keyboard.press('ArrowDown');
  await expect(desk.row('Primeira linha')).toBeFocused();
  await keyboard.press('Enter');
  await expect(desk.message('Outra consulta')).toBeHidden();
  await expect(desk.messages.getByRole('article').first()).toContainText('Primeira linha');
  await expect(desk.answers).toHaveCount(1);

  await desk.row('Primeira linha').focus();
  await keyboard.press('F2');
  const field = page.getByRole('textbox', { name: say('shell.rename.label') });
  await expect(field).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('Renomeada');
  await keyboard.press('Enter');
  await expect(desk.row('Renomeada')).toBeFocused();

  await keyboard.press('Delete');
  await expect(desk.row('Renomeada')).toBeHidden();
  await keyboard.press('F6');
  await tabTo(page.getByRole('button', { name: say('shell.undo') }));
  await keyboard.press('Enter');
  await expect(desk.row('Renomeada')).toBeVisible();
});

test('palette and help open from the keyboard and give the focus back', async ({ openDevice }) => {
  const desk = await openDevice();
  const { page, say } = desk;
  await desk.composer.focus();
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(desk.composer).toBeFocused();

  await page.getByRole('main').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: say('shell.shortcuts.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
