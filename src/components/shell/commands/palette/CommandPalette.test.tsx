import { waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { problem } from '../../../../../tests/support/components/fake-api.ts';
import { render } from '../../../../../tests/support/components/render.tsx';
import { foundMatter, hitIn, searchAnswer } from '../../../../../tests/support/search-answers.ts';
import { storedSession } from '../../../../../tests/support/sessions.ts';
import { ShellProvider } from '../../frame/ShellContext.tsx';
import { CommandsProvider } from '../CommandsProvider.tsx';
import { ShortcutsDialog } from '../ShortcutsDialog.tsx';
import { CommandPalette } from './CommandPalette.tsx';

const cobrança = storedSession({ title: 'Ação de cobrança' });
const cobertura = storedSession({ title: 'Recusa de cobertura' });
const foundNothing = searchAnswer([]);

/** The palette and the help over a page that has a text field, with two sessions loaded. */
const renderPage = (address = '/') => {
  const page = render(
    <ShellProvider user={{ id: 'ana', name: 'Ana' }}>
      <CommandsProvider>
        <textarea data-composer aria-label="composer" />
        <CommandPalette />
        <ShortcutsDialog />
      </CommandsProvider>
    </ShellProvider>,
    { address },
  );
  page.api.on('GET /api/sessions', ({ path }: { path: string }) => ({
    sessions: path.includes('pinned') ? [] : [cobrança, cobertura],
    nextCursor: null,
  }));
  page.api.on('GET /api/search', foundNothing);
  const options = () => page.getAllByRole('option').map(({ textContent }) => textContent);
  const openPalette = async () => {
    await page.user.keyboard('{Control>}k{/Control}');
    await page.findByRole('option', { name: cobrança.title });
  };
  return { ...page, options, openPalette };
};

it('shows the first sessions and all commands, each with its keys', async () => {
  const { openPalette, options, say } = renderPage();
  await openPalette();
  expect(options()).toContain(cobertura.title);
  expect(options()).toContain(`${say('shell.sidebar.newSession')}CtrlAltN`);
  expect(options()).toContain(say('library.title'));
});

it('filters both by every word, without accents', async () => {
  const { user, openPalette, options, getByRole, findByText, say } = renderPage();
  await openPalette();
  await user.type(getByRole('combobox'), 'acao cobr');
  await waitFor(() =>
    expect(options()).toEqual([cobrança.title, say('shell.palette.all', { words: 'acao cobr' })]),
  );
  await user.clear(getByRole('combobox'));
  await user.type(getByRole('combobox'), 'nada disso');
  await findByText(say('search.status.nothing'));
});

it('goes to the session that was chosen, and closes', async () => {
  const { user, openPalette, options, getByRole, queryByRole } = renderPage();
  await openPalette();
  await user.type(getByRole('combobox'), 'recusa');
  await waitFor(() => expect(options()).not.toContain(cobrança.title));
  await waitFor(() => expect(getByRole('combobox').hasAttribute('aria-activedescendant')).toBe(true));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.pathname).toBe(`/s/${cobertura.id}`));
  expect(queryByRole('combobox')).toBeNull();
});

it('runs the command that was chosen, once the palette is closed', async () => {
  const { user, openPalette, findByRole, getByRole, say } = renderPage();
  await openPalette();
  await user.click(getByRole('option', { name: new RegExp(say('shell.account.shortcuts')) }));
  const help = await findByRole('dialog', { name: say('shell.shortcuts.title') });
  within(help).getByText(say('shell.shortcuts.rename'));
});

it('offers to start the briefing only in a session that can start one', async () => {
  const { api, openPalette, options, say } = renderPage(`/s/${cobrança.id}`);
  api.on(`GET /api/sessions/${cobrança.id}`, cobrança);
  api.on(`GET /api/sessions/${cobrança.id}/briefing`, problem(404, 'not_found'));
  await openPalette();
  await waitFor(() => expect(options()).toContain(`${say('shell.startBriefing')}CtrlAltB`));
  history.pushState(null, '', '/');
  await waitFor(() => expect(options()).not.toContain(`${say('shell.startBriefing')}CtrlAltB`));
});

it('takes single keys on the page alone, and keys with a modifier everywhere', async () => {
  const { user, getByRole, queryByRole, findByRole, say } = renderPage();
  const composer = getByRole('textbox', { name: 'composer' });
  await user.keyboard('/');
  expect(document.activeElement).toBe(composer);
  await user.keyboard('?/');
  expect(composer).toHaveProperty('value', '?/');
  expect(queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  await findByRole('combobox');
  await user.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(document.activeElement).toBe(composer));
  composer.blur();
  await user.keyboard('?');
  await findByRole('dialog', { name: say('shell.shortcuts.title') });
});

it('leaves a key to whoever took it before', async () => {
  const { user, queryByRole } = renderPage();
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', take);
  await user.keyboard('{Control>}k{/Control}');
  document.body.removeEventListener('keydown', take);
  expect(queryByRole('combobox')).toBeNull();
});

it('shows what sessions say below them, with the words set off, and opens it at its place with the words marked', async () => {
  const { api, user, openPalette, findByRole, getByRole, say } = renderPage();
  const hit = hitIn(cobertura, { position: 7, text: 'a operadora negou o exame', highlights: [[12, 17]] });
  api.on('GET /api/search', searchAnswer([hit]));
  await openPalette();
  await user.type(getByRole('combobox'), 'negado');
  const option = await findByRole('option', { name: /negou o exame/ });
  expect(within(option).getByText('negou').tagName).toBe('MARK');
  await waitFor(() => expect(api.requests.at(-1)?.path).toBe('/api/search?q=negado&library=true&limit=6'));
  const status = await within(getByRole('dialog')).findByRole('status');
  expect(status.textContent).toBe(
    say('search.status.found', { hits: 1, matters: 0, decisions: 0, more: 'false' }),
  );
  await user.click(option);
  await waitFor(() => expect(location.pathname).toBe(`/s/${cobertura.id}`));
  expect(location.hash).toBe('#bloco-7?q=negado');
});

it('lists matters above sessions, and leads to the page of one', async () => {
  const { api, user, openPalette, findByRole, getByRole, options, say } = renderPage();
  const matter = foundMatter('Cobertura × Plano', { caseNumber: '0000902-05.2017.5.09.0026' });
  api.on('GET /api/search', searchAnswer([], { matters: { found: [matter], more: false, complete: true } }));
  await openPalette();
  await user.type(getByRole('combobox'), 'cobertura');
  const option = await findByRole('option', { name: /Cobertura × Plano/ });
  expect(options()).toEqual([
    'Cobertura × Plano0000902-05.2017.5.09.0026',
    cobertura.title,
    say('shell.palette.all', { words: 'cobertura' }),
  ]);
  await user.click(option);
  await waitFor(() => expect(location.pathname).toBe(`/matters/${matter.matter.id}`));
});

it('leads down from the last entry to hits that came above it', async () => {
  const { api, user, openPalette, findByRole, getByRole, say } = renderPage();
  let answer: (found: unknown) => void = () => {};
  api.on('GET /api/search', () => new Promise((resolve) => (answer = resolve)));
  await openPalette();
  const field = getByRole('combobox');
  await user.type(field, 'negado');
  const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  const all = say('shell.palette.all', { words: 'negado' });
  await waitFor(() => expect(chosen()?.textContent).toBe(all));
  await waitFor(() => expect(api.requests.at(-1)?.path).toMatch(/^\/api\/search/));
  answer(searchAnswer([hitIn(cobertura, { position: 7, text: 'negou o exame' })]));
  const option = await findByRole('option', { name: /negou o exame/ });
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(chosen()).toBe(option));
});

it('leads to the screen of the search with what was typed', async () => {
  const { user, openPalette, getByRole, say } = renderPage();
  await openPalette();
  await user.type(getByRole('combobox'), 'plano');
  await user.click(getByRole('option', { name: say('shell.palette.all', { words: 'plano' }) }));
  await waitFor(() => expect(location.pathname).toBe('/search'));
  expect(location.search).toBe('?q=plano&library=true');
});

it('leads to all results by keyboard, as the last entry and in words that a screen reader hears', async () => {
  const { user, openPalette, getByRole, say } = renderPage();
  await openPalette();
  const field = getByRole('combobox');
  await user.type(field, 'cobr');
  const all = getByRole('option', { name: say('shell.palette.all', { words: 'cobr' }) });
  await waitFor(() => expect(field.hasAttribute('aria-activedescendant')).toBe(true));
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBe(all.id));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.pathname).toBe('/search'));
  expect(location.search).toBe('?q=cobr&library=true');
});

it('gives up a search whose words have changed', async () => {
  const { api, user, openPalette, getByRole, findByRole } = renderPage();
  api.on('GET /api/search', ({ path }: { path: string }) =>
    path.includes('q=plano&')
      ? new Promise(() => {})
      : searchAnswer([hitIn(cobertura, { text: 'planos de saúde' })]),
  );
  await openPalette();
  await user.type(getByRole('combobox'), 'plano');
  await waitFor(() => expect(api.requests.at(-1)?.path).toContain('q=plano&'));
  const { signal } = api.requests.at(-1) ?? {};
  expect(signal?.aborted).toBe(false);
  await user.type(getByRole('combobox'), 's');
  await findByRole('option', { name: /planos de saúde/ });
  expect(signal?.aborted).toBe(true);
});

it.each([
  ['offline', undefined, 'search.status.offline'],
  ['failed', problem(500, 'unexpected'), 'search.status.failed'],
  ['incomplete', searchAnswer([], { complete: false }), 'search.status.incomplete'],
  ['only some', searchAnswer([hitIn(cobertura, { matching: 'some' })]), 'search.status.onlySome'],
] as const)('says in one line that the search is %s', async (_, answer, text) => {
  const { api, user, openPalette, getByRole, say } = renderPage();
  api.on('GET /api/search', answer ?? (() => Promise.reject(new TypeError('no network'))));
  await openPalette();
  await user.type(getByRole('combobox'), 'plano');
  const said = say(text, { count: '' }).trim();
  await waitFor(() =>
    expect(getByRole('dialog').querySelector('[role="status"]')?.textContent).toContain(said),
  );
});
