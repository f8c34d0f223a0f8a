import { expectAccessible } from './support/axe.ts';
import { openPalette } from './support/hands.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

const markdown =
  '# Consulta\n\nO art. 12 da **Lei nº 9.656/1998** diz:\n\n- urgência\n- [texto](https://example.com)';

/** What the workspace can show, each state reached from the one before. */
const states: Record<string, (desk: Workspace) => Promise<unknown>> = {
  'no session yet': ({ composer }) => composer.waitFor(),
  'a session': async (desk) => {
    await desk.send(markdown);
    await desk.messages.getByRole('article').waitFor();
    await expect(desk.page).toHaveURL(/\/s\//);
  },
  'its menu': async (desk) => {
    await desk.row('Consulta').hover();
    await desk.sidebar.getByRole('listitem').getByRole('button').click();
    await desk.page.getByRole('menu').waitFor();
  },
  'renaming it': async (desk) => {
    await desk.menuItem(desk.say('shell.menu.rename')).click();
    await desk.page.getByRole('textbox', { name: desk.say('shell.rename.label') }).waitFor();
  },
  'the palette': async ({ page }) => {
    await page.keyboard.press('Escape');
    await openPalette(page);
  },
  'the keys': async ({ page, say }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: say('shell.shortcuts.title') }).waitFor();
  },
  'a session in the trash': async (desk) => {
    await desk.page.keyboard.press('Escape');
    await desk.choose('Consulta', 'trash');
    await desk.page.getByRole('button', { name: desk.say('shell.undo') }).waitFor();
    await desk.page.getByRole('button', { name: desk.say('shell.sidebar.trash') }).click();
    await desk.row('Consulta').waitFor();
  },
};

for (const theme of ['light', 'dark'] as const) {
  test(`the workspace has no barriers in ${theme}`, async ({ openDevice }) => {
    const desk = await openDevice({ theme, reducedMotion: 'reduce' });
    for (const [state, reach] of Object.entries(states)) {
      await reach(desk);
      await expectAccessible(desk.page, state);
    }
  });

  test(`the workspace has no barriers on a phone in ${theme}`, async ({ openDevice }) => {
    const viewport = { width: 390, height: 844 };
    const desk = await openDevice({
      theme,
      viewport,
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    await desk.send(markdown);
    await desk.messages.getByRole('article').waitFor();
    await expectAccessible(desk.page, 'a session');
    await desk.showSidebar();
    await expectAccessible(desk.page, 'the sessions');
  });

  test(`account and missing pages have no barriers in ${theme}`, async ({ openDevice }) => {
    const { page } = await openDevice({ theme, expectsFailures: true, reducedMotion: 'reduce' }, '/account');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'the account');
    for (const path of ['/nada', '/s/01890000-0000-7000-8000-000000000001']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, path);
    }
  });
}
