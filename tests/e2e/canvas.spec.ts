import type { Page } from '@playwright/test';
import { ApiDevice } from './support/api-device.ts';
import { expect, test } from './support/test.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1440, height: 900 } };

/** What a press in the middle of the way to the end would reach besides its button: nothing of a message. */
const isOverTheList = (page: Page, name: string) =>
  page.evaluate((label) => {
    const [button] = [...document.querySelectorAll('main button')].filter(
      (each) => each.textContent === label,
    );
    const list = document.querySelector('[role="feed"]')?.getBoundingClientRect();
    const { top = 0 } = button?.getBoundingClientRect() ?? {};
    return list === undefined || top < list.bottom;
  }, name);

test('the way to the end lies over no message on a phone', async ({ openDevice, installation }) => {
  const desk = await openDevice(phone);
  const api = new ApiDevice(desk.page.context().request, installation.origin);
  const { id } = await api.startSession('Primeira');
  for (let count = 1; count <= 12; count += 1) await api.append(id, `Mensagem ${count}\n`.repeat(8));
  await desk.page.goto(`/s/${id}`);
  await expect(desk.messages.getByText('Mensagem 12').first()).toBeVisible();
  const name = desk.say('canvas.below', { count: 0 });
  const below = desk.page.getByRole('button', { name, exact: true });
  await expect(below).toBeHidden();
  await desk.messages.evaluate((list) => list.scrollTo({ top: 0 }));
  await expect(below).toBeVisible();
  expect(await isOverTheList(desk.page, name)).toBe(false);
  await below.click();
  await expect(below).toBeHidden();
  await expect(desk.messages.getByText('Mensagem 12').last()).toBeInViewport();
});

test('the title above the canvas is renamed in its place by keys', async ({ openDevice }) => {
  const desk = await openDevice(desktop);
  const { page, say } = desk;
  await desk.begin('Consulta sobre locação');
  const titled = (title: string) =>
    page
      .getByRole('main')
      .getByRole('button')
      .filter({ hasText: say('canvas.rename') })
      .filter({ hasText: title });
  const field = page.getByRole('textbox', { name: say('shell.rename.label') });
  await titled('Consulta sobre locação').focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Consulta sobre locação');
  await page.keyboard.type('Outro');
  await page.keyboard.press('Escape');
  await expect(titled('Consulta sobre locação')).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('Despejo por falta de pagamento');
  await page.keyboard.press('Enter');
  await expect(titled('Despejo por falta de pagamento')).toBeFocused();
  await expect(desk.row('Despejo por falta de pagamento')).toBeVisible();
});
