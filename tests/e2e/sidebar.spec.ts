import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import type { Workspace } from './support/workspace.ts';

interface Made {
  title: string;
  matter?: string;
  tags?: string[];
}

/** Makes a matter with one client by the API; gives its id. */
const makeMatter = (page: Page, name: string, client: string): Promise<string> =>
  page.evaluate(
    async ([title, party]) => {
      const body = { key: crypto.randomUUID(), name: title, parties: [{ name: party, side: 'client' }] };
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/matters', { method: 'POST', headers, body: JSON.stringify(body) });
      return ((await answer.json()) as { id: string }).id;
    },
    [name, client],
  );

/** Makes sessions by the API, the first one first. */
const makeSessions = (page: Page, sessions: Made[]): Promise<void> =>
  page.evaluate(async (given) => {
    const post = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    for (const { title, matter, tags } of given) {
      const { session } = await post('/api/sessions', { title, ...(matter && { matter }) });
      if (tags) await post('/api/sessions/tag', { sessions: [session.id], add: tags });
    }
  }, sessions);

/** A desk with two matters, and sessions of them and of none. */
const openDesk = async (open: (path: string) => Promise<Workspace>): Promise<Workspace> => {
  const desk = await open('/matters');
  const prado = await makeMatter(desk.page, 'Prado × Plano', 'Ana Lúcia Prado');
  const lima = await makeMatter(desk.page, 'Lima × Banco', 'Óscar Lima');
  await makeSessions(desk.page, [
    { title: 'Tutela', matter: prado, tags: ['Urgente'] },
    { title: 'Avulsa' },
    { title: 'Revisional', matter: lima },
    { title: 'Apelação', matter: prado },
  ]);
  await desk.page.goto('/');
  await desk.row('Apelação').waitFor();
  return desk;
};

test('the list stands by matter, and keys go through rows and headings', async ({ openDevice }) => {
  const desk = await openDesk((path) => openDevice({ reducedMotion: 'reduce' }, path));
  const { page, say, sidebar } = desk;
  await sidebar.getByRole('button', { name: say('shell.grouping.matter') }).click();
  const heading = (name: RegExp) => sidebar.getByRole('button', { name });
  await heading(/Prado × Plano.*Ana Lúcia Prado/).waitFor();
  const rows = sidebar.locator('[data-row]');
  const shown = async () => (await rows.allInnerTexts()).map((text) => text.split('\n')[0]);
  const all = [
    'Prado × Plano',
    'Apelação',
    'Tutela',
    'Lima × Banco',
    'Revisional',
    say('shell.grouping.none'),
    'Avulsa',
  ];
  await expect.poll(shown).toEqual(all);
  await expectAccessible(page, 'the list by matter');
  await desk.row('Tutela').focus();
  await page.keyboard.press('ArrowDown');
  await expect(heading(/Lima × Banco/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(heading(/Lima × Banco/)).toHaveAttribute('aria-expanded', 'false');
  await expect(desk.row('Revisional')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(desk.row('Avulsa')).toBeFocused();
  await page.reload();
  await expect.poll(shown).toEqual(all);
});

test('filters narrow the list, survive a reload, and say what they hide', async ({ openDevice }) => {
  const desk = await openDesk((path) => openDevice({ reducedMotion: 'reduce' }, path));
  const { page, say, sidebar } = desk;
  const filters = (count: number) =>
    sidebar.getByRole('button', { name: say('shell.filters.open', { count }) });
  const links = sidebar.locator('[data-session]');
  const panel = page.getByRole('dialog', { name: say('shell.filters.title') });
  // A key that is pressed before the page's scripts run does nothing.
  await expect(async () => {
    await filters(0).press('Enter');
    await expect(panel).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await panel.getByRole('textbox', { name: say('shell.filters.client') }).fill('oscar');
  await panel.getByRole('button', { name: 'Óscar Lima' }).press('Enter');
  await expectAccessible(page, 'the filters');
  await page.keyboard.press('Escape');
  await expect(filters(1)).toBeFocused();
  await expect(links).toHaveCount(1);
  await page.reload();
  await filters(1).waitFor();
  await expect(links).toHaveCount(1);
  await filters(1).click();
  await panel.getByLabel(say('shell.filters.briefing')).selectOption('delivered');
  await page.keyboard.press('Escape');
  await sidebar.getByText(say('shell.filters.hidden')).waitFor();
  await expect(sidebar.getByText(/Óscar Lima/)).toBeVisible();
  await expectAccessible(page, 'a list of which filters hide everything');
  await sidebar.getByRole('button', { name: say('shell.filters.clear') }).click();
  await expect(links).toHaveCount(4);
});

test('several sessions are tagged by keys, and one key takes it back', async ({ openDevice }) => {
  const desk = await openDesk((path) => openDevice({ reducedMotion: 'reduce' }, path));
  const { page, say } = desk;
  const tags = (title: string, ...words: string[]) =>
    desk.row(title).getByRole('img', { name: say('shell.row.tags', { tags: words.join(', ') }) });
  await desk.row('Apelação').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('End');
  await page.keyboard.press('x');
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: say('shell.tags.title', { count: 2 }) });
  await dialog.getByRole('textbox').fill('Recurso');
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'the tags of two sessions');
  await dialog.getByRole('button', { name: say('shell.tags.save') }).press('Enter');
  const marked = (title: string, ...words: string[]) =>
    page
      .getByRole('checkbox')
      .filter({ hasText: title })
      .getByRole('img', { name: say('shell.row.tags', { tags: words.join(', ') }) });
  await marked('Apelação', 'Recurso').waitFor();
  await marked('Tutela', 'Recurso', 'Urgente').waitFor();
  await page.getByRole('button', { name: say('shell.undo') }).press('Enter');
  await expect(marked('Apelação', 'Recurso')).toHaveCount(0);
  await marked('Tutela', 'Urgente').waitFor();
  await page.getByRole('button', { name: say('shell.select.leave') }).press('Enter');
  await tags('Tutela', 'Urgente').waitFor();
});

for (const language of ['pt-BR', 'en'] as const) {
  test(`the button of an empty list has room for its text in ${language}`, async ({ openDevice }) => {
    const { sidebar, say } = await openDevice({ language });
    const button = sidebar.getByRole('button', { name: say('shell.empty.bring') });
    const [inner, outer] = await Promise.all([button.boundingBox(), sidebar.boundingBox()]);
    const right = (box: { x: number; width: number } | null) => (box ? box.x + box.width : Number.NaN);
    expect(right(inner)).toBeLessThan(right(outer));
  });
}
