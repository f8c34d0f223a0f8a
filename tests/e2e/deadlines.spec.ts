import { devices } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const { userAgent } = devices['Pixel 7'];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };
const message = 'Publicada a sentença, temos 15 dias úteis para apelação no processo de Marta Nogueira.';

const calendar = {
  format: 'juca-calendar/1',
  court: 'TJSP',
  comarca: null,
  from: '2026-01-01',
  to: '2026-12-31',
  asOf: '2025-12-01',
  source: 'Provimento CSM 2.765/2025',
  days: [{ day: '2026-03-19', kind: 'no_service', name: 'São José', act: 'Provimento CSM 2.765/2025' }],
};

/** Opens the proposals of the only message. */
type Open = (desk: Workspace) => Promise<void>;

const byKey: Open = async ({ messages, page }) => {
  await messages.getByRole('article').first().focus();
  await page.keyboard.press('p');
};
const byTouch: Open = ({ messages, say }) =>
  messages
    .getByRole('article')
    .first()
    .getByRole('button', { name: say('deadlines.proposals.offer') })
    .tap();

for (const [name, device, open] of [
  ['by keyboard', {}, byKey],
  ['by touch on a screen of 390 pixels', phone, byTouch],
] as const) {
  test(`a deadline comes from a message with its working, and is done, ${name}`, async ({ openDevice }) => {
    const desk = await openDevice({ ...device, reducedMotion: 'reduce' });
    const { page, say } = desk;
    const isTouch = 'hasTouch' in device;
    const press = async (label: string, within = page.getByRole('main')) => {
      const button = within.getByRole('button', { name: label });
      if (isTouch) return button.tap();
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await desk.begin(message);
    await open(desk);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/15 dias úteis/).first()).toBeVisible();
    await expect(dialog.getByLabel(say('deadlines.form.term'), { exact: true })).toHaveValue('apelacao');
    await dialog.getByLabel(say('deadlines.form.day'), { exact: true }).fill('2026-03-09');
    await dialog.getByLabel(say('deadlines.form.court'), { exact: true }).fill('tjsp');
    await expect(dialog.getByText('CPC, art. 219').first()).toBeVisible();
    await expect(dialog.getByRole('row')).toHaveCount(24);
    await expect(dialog.getByText(/O calendário deste tribunal não é conhecido/)).toBeVisible();
    await expectAccessible(page, 'the proposal');
    await press(say('deadlines.form.add'), dialog);
    await expect(dialog).toHaveCount(0);

    await press(say('deadlines.proposals.see'), page.locator('body'));
    await expect(page).toHaveURL(/\/deadlines$/);
    const overdue = page.getByRole('region', { name: say('deadlines.page.groups.overdue') });
    await expect(overdue.getByText(/31 de mar\. de 2026/)).toBeVisible();
    await expect(overdue.getByText(say('deadlines.note.calendarUnknown'))).toBeVisible();
    await press(say('deadlines.page.workingNamed', { name: 'Apelação' }), overdue);
    await expect(overdue.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'the deadlines');
    const done = overdue.getByRole('checkbox');
    await (isTouch ? done.tap() : done.press('Space'));
    await expect(page.getByText(say('deadlines.page.none'))).toBeVisible();
    await press(say('deadlines.page.showDone'));
    await expect(page.getByRole('region', { name: say('deadlines.page.groups.done') })).toBeVisible();
  });
}

test('a calendar that is imported has its deadlines checked again, and is corrected', async ({
  openDevice,
}) => {
  const { page, say } = await openDevice({ reducedMotion: 'reduce' }, '/deadlines');
  await page.getByRole('button', { name: say('deadlines.page.new') }).click();
  const form = page.getByRole('region', { name: say('deadlines.page.new') });
  await form.getByLabel(say('deadlines.form.day'), { exact: true }).fill('2026-03-09');
  await form.getByLabel(say('deadlines.form.court'), { exact: true }).fill('TJSP');
  await form.getByRole('button', { name: say('deadlines.form.add') }).click();
  await expect(form).toHaveCount(0);

  const tabs = page.getByRole('navigation', { name: say('deadlines.tabs.label') });
  await tabs.getByRole('link', { name: say('deadlines.tabs.calendars') }).click();
  await page.getByLabel(say('deadlines.calendars.paste')).fill(JSON.stringify(calendar));
  await page.getByRole('button', { name: say('deadlines.calendars.pasteDo') }).click();
  const calendars = page.getByRole('list', { name: say('deadlines.calendars.title') });
  await expect(calendars.getByText('TJSP', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: say('deadlines.calendars.openNamed', { name: 'TJSP' }) }).click();
  await expect(page.getByLabel(say('deadlines.calendars.act'), { exact: true })).toHaveValue(
    'Provimento CSM 2.765/2025',
  );
  await expectAccessible(page, 'the calendars');

  await tabs.getByRole('link', { name: say('deadlines.tabs.deadlines') }).click();
  const check = page.getByRole('region', { name: say('deadlines.page.groups.check') });
  await expect(check.getByText(/31 de mar\. de 2026.*1º de abr\. de 2026/)).toBeVisible();
  await expectAccessible(page, 'a deadline to be checked');
  await check.getByRole('button', { name: /^Conferi/ }).click();
  await expect(check).toHaveCount(0);
  await expect(page.getByText(/1º de abr\. de 2026/).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the pages of deadlines have no barriers on a phone in ${theme}`, async ({ openDevice }) => {
    const { page } = await openDevice({ ...phone, theme, reducedMotion: 'reduce' }, '/deadlines');
    for (const path of ['/deadlines', '/deadlines/calendars']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, path);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, path).toBeLessThanOrEqual(client);
    }
  });
}
