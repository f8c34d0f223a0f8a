import { devices } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };

for (const [name, device] of [
  ['by keyboard', {}],
  ['by touch on a screen of 390 pixels, in the dark', { ...phone, theme: 'dark' as const }],
] as const) {
  test(`from a new client with a conflict to a session of its matter, ${name}`, async ({ openDevice }) => {
    const { page, say } = await openDevice({ ...device, reducedMotion: 'reduce' }, '/matters/new');
    const isPhone = 'hasTouch' in device;
    /** Presses what has the focus, or taps it. */
    const press = async (role: 'button' | 'link', label: string) => {
      const target = page.getByRole(role, { name: label, exact: true });
      if (isPhone) return target.tap();
      await target.focus();
      await page.keyboard.press('Enter');
    };
    const party = (place: number) =>
      page.getByRole('textbox', { name: say('matters.fields.partyName', { place }) });
    await party(1).fill('Ana Lúcia Prado');
    await party(2).fill('Operadora Exemplo S.A.');
    await page.getByText(say('matters.check.none', { compared: 0 })).waitFor();
    await press('button', say('matters.create'));
    await page.getByRole('heading', { name: 'Ana Lúcia Prado × Operadora Exemplo S.A.' }).waitFor();
    await expectAccessible(page, 'a matter');

    await page.goto('/matters/new');
    await party(1).fill('OPERADORA EXEMPLO LTDA');
    await page.getByText(say('matters.check.found', { count: 1, compared: 2 })).waitFor();
    await expect(page.getByText(say('matters.opposed'))).toBeVisible();
    await expectAccessible(page, 'a new matter with a conflict');

    await page.goto('/matters');
    await page.getByRole('searchbox', { name: say('matters.search') }).fill('lucia');
    await expectAccessible(page, 'all matters');
    await press('link', 'Ana Lúcia Prado × Operadora Exemplo S.A.');
    await press('button', say('matters.begin'));
    await expect(page).toHaveURL(/\/s\//);
    await page
      .getByRole('link', {
        name: say('matters.belongs', { name: 'Ana Lúcia Prado × Operadora Exemplo S.A.' }),
      })
      .waitFor();
  });
}

test('a party that is typed in a session proposes its matter, and one press moves the session', async ({
  openDevice,
}) => {
  const desk = await openDevice({}, '/matters/new');
  const { page, say } = desk;
  await page
    .getByRole('textbox', { name: say('matters.fields.partyName', { place: 1 }) })
    .fill('Zulmira Quitéria Prado');
  await page.getByRole('button', { name: say('matters.create') }).click();
  await page.getByRole('heading', { name: 'Zulmira Quitéria Prado' }).waitFor();
  await page.goto('/');
  await desk.begin('Zulmira Quitéria Prado perguntou sobre a carência.');
  await page.getByRole('button', { name: say('matters.take') }).press('Enter');
  const toast = say('shell.toast.moved', { matter: 'Zulmira Quitéria Prado' });
  await page.getByText(toast).first().waitFor();
  await page
    .getByRole('link', { name: say('matters.belongs', { name: 'Zulmira Quitéria Prado' }) })
    .waitFor();
});
