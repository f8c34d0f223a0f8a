import { waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AskedSearch } from '#/lib/client/search/asked-search.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { MatterFilters } from './MatterFilters.tsx';

const matters = ['Inventário', 'Prado × Plano'].map((name) => ({ id: newId(), name }));
const clients = [
  { name: 'Ana Prado', document: '52998224725', matters: 2 },
  { name: 'Zélia Reis', document: null, matters: 1 },
];

interface Given {
  asked?: Partial<AskedSearch>;
  more?: boolean;
}

const renderFilters = ({ asked = {}, more = false }: Given = {}) => {
  const chosen: [string, string][] = [];
  const page = render(
    <MatterFilters asked={{ words: '', ...asked }} choose={(name, value) => chosen.push([name, value])} />,
  );
  page.api.on('GET /api/matters', ({ path }: { path: string }) => ({
    matters: path.includes('query=inv') ? matters.slice(0, 1) : matters,
    nextCursor: more ? 'next' : null,
  }));
  page.api.on('GET /api/matters/clients', ({ path }: { path: string }) => ({
    clients: path.includes('query=z') ? clients.slice(1) : clients,
    more,
  }));
  const named = (name: string) => page.say(`search.filters.${name}` as 'search.filters.matter');
  return { ...page, chosen, named };
};

it('offers few matters and clients in lists', async () => {
  const { user, findByRole, getByRole, chosen, named } = renderFilters();
  const list = await findByRole('combobox', { name: named('matter') });
  await waitFor(() => expect(list).toHaveProperty('disabled', false));
  await user.selectOptions(list, 'Prado × Plano');
  const ofClients = getByRole('combobox', { name: named('client') });
  await within(ofClients).findByText('Ana Prado · 529.982.247-25');
  await user.selectOptions(ofClients, 'Zélia Reis');
  await user.selectOptions(ofClients, 'Ana Prado · 529.982.247-25');
  expect(chosen).toEqual([
    ['matter', matters[1]?.id],
    ['client', 'Zélia Reis'],
    ['client', '52998224725'],
  ]);
});

it('finds one of many by its words', async () => {
  const { user, findByRole, getByRole, queryByRole, chosen, named, say } = renderFilters({ more: true });
  await user.click(await findByRole('button', { name: new RegExp(named('matter')) }));
  await user.type(await findByRole('searchbox', { name: say('matters.search') }), 'inv');
  await waitFor(() => expect(queryByRole('button', { name: 'Prado × Plano' })).toBeNull());
  await user.click(getByRole('button', { name: 'Inventário' }));
  await user.click(getByRole('button', { name: new RegExp(named('client')) }));
  await user.type(await findByRole('searchbox', { name: named('searchClients') }), 'z');
  await user.click(await findByRole('button', { name: 'Zélia Reis' }));
  await user.click(getByRole('button', { name: new RegExp(named('client')) }));
  await user.click(await findByRole('button', { name: named('any') }));
  expect(chosen).toEqual([
    ['matter', matters[0]?.id],
    ['client', 'Zélia Reis'],
    ['client', ''],
  ]);
});

it('names what is chosen where the lists do not have it', async () => {
  const [id, gone] = [newId(), newId()];
  const { api, findByRole, findByText, named, unmount } = renderFilters({
    asked: { matter: id, client: '11144477735' },
    more: true,
  });
  api.on(`GET /api/matters/${id}`, { id, name: 'Usucapião' });
  await findByText('Usucapião');
  await findByRole('button', { name: `${named('client')} 111.444.777-35` });
  unmount();
  renderFilters({ asked: { matter: gone } });
  await findByText(named('unknownMatter'));
});

it('offers nothing to who has no matters', async () => {
  const page = renderFilters();
  page.api.on('GET /api/matters', { matters: [], nextCursor: null });
  await waitFor(() => expect(page.queryByRole('combobox')).toBeNull());
});
