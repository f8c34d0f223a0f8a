import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './support/axe.ts';
import { password } from './support/installation.ts';
import { expect, test } from './support/test.ts';

test('everything is downloaded, the account deleted, the receipt kept, and the open page told', async ({
  openDevice,
  openTab,
  installation,
  playwright,
}) => {
  const anonymous = await playwright.request.newContext();
  // Not the first account: the only administrator cannot be deleted while there are others.
  const bruno = await installation.newLawyer(anonymous);
  const device = await openDevice({ expectsFailures: true });
  const { page: desk, say } = device;
  await installation.signIn(desk.context().request, bruno);
  await desk.goto('/');
  await device.begin('A consulta de Bruno');

  const { page } = await openTab(device, '/account');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: say('account.export.link') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^juca-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['account.json', 'manifest.json']));
  const texts = Object.values(files).map((file) => strFromU8(file));
  expect(texts.join()).toContain('A consulta de Bruno');

  await page.getByRole('button', { name: say('account.delete.open') }).click();
  const dialog = page.getByRole('alertdialog');
  await expectAccessible(page, 'deleting the account');
  const passwordField = dialog.getByRole('textbox', { name: say('signIn.fields.password') });
  const emailField = dialog.getByRole('textbox', {
    name: say('account.delete.email', { email: bruno.email }),
  });
  const submit = () => dialog.getByRole('button', { name: say('account.delete.submit') }).click();
  await passwordField.fill('trilhos secos de maio');
  await emailField.fill('outra@example.com');
  await submit();
  await expect(dialog).toContainText(say('account.delete.errors.email'));
  await emailField.fill(bruno.email);
  await submit();
  await expect(dialog).toContainText(say('account.delete.errors.password'));
  await passwordField.fill(password);
  await submit();

  await expect(dialog).toContainText(say('account.receipt.title'));
  await expect(dialog).toContainText(say('account.receipt.done'));
  await expectAccessible(page, 'the receipt');
  const keeping = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say('account.receipt.saveJson') }).click();
  const receipt = JSON.parse(readFileSync(await (await keeping).path(), 'utf8'));
  expect(receipt).toMatchObject({ counts: { sessions: 1, blocks: 2 }, finishedAt: expect.any(String) });
  await expect(dialog).toContainText(receipt.number);

  await expect(desk.getByRole('alertdialog')).toContainText(say('shell.deleted.title'));
  await dialog.getByRole('link', { name: say('account.receipt.leave') }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByRole('textbox', { name: say('signIn.fields.email') }).fill(bruno.email);
  await page.getByRole('textbox', { name: say('signIn.fields.password') }).fill(password);
  await page.getByRole('button', { name: say('signIn.signIn.submit'), exact: true }).click();
  await expect(page.getByText(say('signIn.errors.wrong'))).toBeVisible();
  await anonymous.dispose();
});
