import { devices } from '@playwright/test';
import { liveThrough } from './support/life-of-a-session.ts';
import { expect, test } from './support/test.ts';

test('a session from its first message to undo, followed by another device', async ({ openDevice }) => {
  const [here, there] = [await openDevice(), await openDevice()];
  await liveThrough(here, there);
});

test('the same by touch on a screen of 390 pixels', async ({ openDevice }) => {
  const { userAgent } = devices['Pixel 7'];
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent };
  const [here, there] = [await openDevice(phone), await openDevice()];
  await liveThrough(here, there);
});

test('a second tab of the same browser follows too', async ({ openDevice, openTab }) => {
  const here = await openDevice();
  await here.send('Dúvida sobre prescrição');
  await expect(here.page).toHaveURL(/\/s\//);
  const there = await openTab(here, `/s/${here.sessionId}`);
  await there.send('Da segunda aba');
  await here.send('Da primeira aba');
  for (const tab of [here, there]) {
    await expect(tab.messages.getByRole('article')).toContainText([
      'Dúvida sobre prescrição',
      'Da segunda aba',
      'Da primeira aba',
    ]);
  }
});

test('the answer to the first message names the session', async ({ openDevice }) => {
  const desk = await openDevice();
  // Asking for the session once more would take too long.
  await desk.page.route(/\/api\/sessions\/[0-9a-f-]+$/, () => {});
  await desk.send('Dúvida sobre decadência');
  await expect(desk.page).toHaveURL(/\/s\//);
  await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText('Dúvida sobre decadência');
  await expect(desk.row('Dúvida sobre decadência')).toBeVisible();
});

test('a session of somebody else and one that does not exist look alike', async ({ openDevice }) => {
  const desk = await openDevice({ expectsFailures: true }, '/s/01890000-0000-7000-8000-000000000001');
  await expect(desk.page.getByText(desk.say('canvas.gone.title'))).toBeVisible();
});
