import { waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { foundMatter, hitIn, searchAnswer } from '../../../tests/support/search-answers.ts';
import { storedSession } from '../../../tests/support/sessions.ts';
import { SearchScreen } from './SearchScreen.tsx';

const session = storedSession({ title: 'Recusa de cobertura' });

const renderScreen = (query = '', answer: unknown = searchAnswer([])) => {
  const page = render(<SearchScreen />, { address: `/search${query}` });
  page.api.on('GET /api/search', answer);
  page.api.on('GET /api/matters', { matters: [], nextCursor: null });
  page.api.on('GET /api/matters/clients', { clients: [], more: false });
  const field = page.getByRole('searchbox');
  const asked = () =>
    page.api.requests.map(({ path }) => path).filter((path) => path.startsWith('/api/search'));
  return { ...page, field, asked };
};

it('teaches what can be asked, and asks nothing before something is', async () => {
  const { user, field, asked, say, getByRole } = renderScreen();
  expect(asked()).toEqual([]);
  await user.click(getByRole('button', { name: say('search.help.phrase.example') }));
  expect(field).toHaveProperty('value', '"plano de saúde"');
  await waitFor(() => expect(asked()).toHaveLength(1));
  expect(location.search).toBe(`?${new URLSearchParams({ q: '"plano de saúde"' })}`);
});

it('asks what its address says, and leads to the place of a hit with the words', async () => {
  const found = searchAnswer([hitIn(session, { position: 9, text: 'negou', highlights: [[0, 5]] })]);
  const { user, field, asked, findByRole, say } = renderScreen('?q=negado&phase=2&library=true', found);
  expect(field).toHaveProperty('value', 'negado');
  const list = await findByRole('list', { name: say('search.results') });
  expect(asked().at(-1)).toBe('/api/search?q=negado&phase=2&library=true&limit=20');
  expect(within(list).getByText('negou').tagName).toBe('MARK');
  field.focus();
  await user.keyboard('{ArrowDown}');
  const link = within(list).getByRole('link', { name: session.title });
  expect(document.activeElement).toBe(link);
  expect(link.getAttribute('href')).toBe(`/s/${session.id}#bloco-9?q=negado`);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.pathname).toBe(`/s/${session.id}`));
  expect(location.hash).toBe('#bloco-9?q=negado');
});

it('keeps filters in the address, and offers to take them away where nothing is found', async () => {
  const { user, asked, getByRole, findByRole, say } = renderScreen('?q=negado');
  await user.selectOptions(getByRole('combobox', { name: say('search.filters.kind') }), 'answer');
  expect(location.search).toBe('?q=negado&kind=answer');
  await waitFor(() => expect(asked().at(-1)).toBe('/api/search?q=negado&kind=answer&limit=20'));
  await user.click(await findByRole('button', { name: say('search.nothing.withoutFilters') }));
  expect(location.search).toBe('?q=negado');
  await user.click(await findByRole('button', { name: say('search.nothing.archived') }));
  expect(location.search).toBe('?q=negado&archived=true');
});

it('follows the address where it changes, and leaves a text that is being typed', async () => {
  const { user, field } = renderScreen('?q=negado');
  history.pushState(null, '', '/search?q=plano');
  await waitFor(() => expect(field).toHaveProperty('value', 'plano'));
  await user.type(field, ' de');
  await waitFor(() => expect(location.search).toBe('?q=plano+de'));
  expect(field).toHaveProperty('value', 'plano de');
});

it('goes on page by page, and sets apart what has some of the words', async () => {
  const pages = [
    searchAnswer([hitIn(session, { position: 1, text: 'um' })], { nextCursor: 'next' }),
    searchAnswer([hitIn(session, { position: 2, text: 'dois', matching: 'some' })]),
  ];
  const { user, getAllByRole, findByRole, findByText, getByText, say } = renderScreen(
    '?q=x',
    ({ path }: { path: string }) => pages[path.includes('cursor=next') ? 1 : 0],
  );
  await findByText(say('search.status.found', { hits: 1, matters: 0, decisions: 0, more: 'true' }));
  await user.click(await findByRole('button', { name: say('library.more') }));
  await findByText('dois');
  getByText(say('search.status.found', { hits: 2, matters: 0, decisions: 0, more: 'false' }));
  expect(getAllByRole('listitem').map(({ textContent }) => textContent)[1]).toBe(say('search.someWords'));
});

it('says that no answer came, and asks again', async () => {
  const lost = () => Promise.reject(new TypeError('no network'));
  const { api, user, findByText, getByRole, say } = renderScreen('?q=x', lost);
  await findByText(say('search.status.offline'));
  api.on('GET /api/search', searchAnswer([hitIn(session, { text: 'achado' })]));
  await user.click(getByRole('button', { name: say('search.retry') }));
  await findByText('achado');
});

it('lists matters above what sessions say, a few at first, and each leads to its page', async () => {
  const found = ['Prado × Plano', 'Prado × Banco', 'Prado e outros', 'Prado, espólio'].map((name, index) =>
    foundMatter(name, index === 0 ? { court: '2ª Vara Cível', state: 'closed' } : {}),
  );
  const matters = { found, more: false, complete: true };
  const answer = searchAnswer([hitIn(session, { text: 'Prado negou' })], { matters });
  const { user, findByRole, getByRole, getAllByRole, getByText, say } = renderScreen('?q=prado', answer);
  const list = await findByRole('list', { name: say('search.matters.list') });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  expect(within(list).getAllByText('Prado')[0]?.tagName).toBe('MARK');
  getByText(`2ª Vara Cível · ${say('matters.states.closed')}`);
  getByText(say('search.status.found', { hits: 1, matters: 4, decisions: 0, more: 'false' }));
  expect(getAllByRole('list').map((each) => each.getAttribute('aria-label'))).toEqual([
    say('search.matters.list'),
    say('search.results'),
  ]);
  await user.click(getByRole('button', { name: say('search.matters.all', { count: 4 }) }));
  expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  getByRole('searchbox').focus();
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(location.pathname).toBe(`/matters/${found[0]?.matter.id}`));
});
