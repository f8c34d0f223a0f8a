import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

/** Another device of the lawyer that hears of no change, and so writes to versions that are gone. */
const deaf = async (open: (options: { expectsFailures: boolean }) => Promise<Workspace>, path: string) => {
  const desk = await open({ expectsFailures: true });
  await desk.page.route('**/api/live*', (route) => route.abort());
  await desk.page.goto(path);
  return desk;
};

test('two that edit the same version: the second is told, and neither text is lost', async ({
  openDevice,
}) => {
  const first = await openDevice();
  await first.send('O prazo é de quinze dias.');
  await expect(first.page).toHaveURL(/\/s\//);
  const second = await deaf(openDevice, `/s/${first.sessionId}`);

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

test('whoever has an old title is told before it overwrites a new one', async ({ openDevice }) => {
  const first = await openDevice();
  await first.send('Consulta sobre locação');
  await expect(first.page).toHaveURL(/\/s\//);
  const second = await deaf(openDevice, '/');
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

test('two tabs of a browser share what is being edited, and so cannot get in each other’s way', async ({
  openDevice,
  openTab,
}) => {
  const first = await openDevice();
  await first.send('Um texto para duas abas');
  await expect(first.page).toHaveURL(/\/s\//);
  const second = await openTab(first, `/s/${first.sessionId}`);
  await (await first.edit('Um texto para duas abas')).fill('Escrito na primeira aba');
  const shared = second.messages.getByRole('textbox');
  await expect(shared).toHaveValue('Escrito na primeira aba');
  await second.saveEdit();
  await expect(first.message('Escrito na primeira aba')).toBeVisible();
  await expect.poll(() => first.storedTexts()).toEqual(['Escrito na primeira aba']);
});
