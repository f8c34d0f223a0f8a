import { expect, test } from './support/test.ts';

test('two tabs that edit the same version: the second is told, and neither text is lost', async ({
  openDevice,
  openTab,
}) => {
  const first = await openDevice({ expectsFailures: true });
  await first.send('O prazo é de quinze dias.');
  await expect.poll(() => first.sessionId).not.toBe('');
  const path = `/s/${first.sessionId}`;
  const second = await openTab(first, '/');
  // Without the live feed the second tab cannot know, and writes to a version that is gone.
  await second.page.route('**/api/live*', (route) => route.abort());
  await second.page.goto(path);

  const [mine, theirs] = ['O prazo é de quinze dias úteis.', 'O prazo é de trinta dias.'];
  const firstField = await first.edit('O prazo é de quinze dias.');
  const secondField = await second.edit('O prazo é de quinze dias.');
  await firstField.fill(mine);
  await secondField.fill(theirs);
  await first.saveEdit();
  await expect(first.message(mine)).toBeVisible();
  await second.saveEdit();

  await expect(second.page.getByText(second.say('canvas.edit.changed'))).toBeVisible();
  await expect(second.message(mine)).toBeVisible();
  await expect(secondField).toHaveValue(theirs);
  expect(await first.storedTexts()).toEqual([mine]);

  await second.page.getByRole('button', { name: second.say('canvas.edit.overwrite') }).click();
  await expect(first.message(theirs)).toBeVisible();
  expect(await first.storedTexts()).toEqual([theirs]);
});

test('a tab with an old title is told before it overwrites a new one', async ({ openDevice, openTab }) => {
  const first = await openDevice({ expectsFailures: true });
  await first.send('Consulta sobre locação');
  await expect.poll(() => first.sessionId).not.toBe('');
  const second = await openTab(first, '/');
  await second.page.route('**/api/live*', (route) => route.abort());
  await second.page.reload();
  await expect(second.row('Consulta sobre locação')).toBeVisible();

  await first.rename('Consulta sobre locação', 'Locação comercial');
  await expect(first.row('Locação comercial')).toBeVisible();
  await second.rename('Consulta sobre locação', 'Despejo');
  const told = second.say('shell.rename.conflict', { title: 'Locação comercial' });
  await expect(second.page.getByText(told)).toBeVisible();
  const field = second.page.getByRole('textbox', { name: second.say('shell.rename.label') });
  await expect(field).toHaveValue('Despejo');
  await field.press('Enter');
  await expect(first.row('Despejo')).toBeVisible();
});
