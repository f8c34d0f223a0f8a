import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { MatterDeadlines } from './MatterDeadlines.tsx';

const [matter, other] = [
  { id: newId(), name: 'Prado × Plano', state: 'open', tags: [] },
  { id: newId(), name: 'Espólio de Brito', state: 'open', tags: [] },
];

const open = async () => {
  const page = render(<MatterDeadlines matterId={matter.id} />);
  page.api.on('GET /api/deadlines', { deadlines: [], nextCursor: null });
  page.api.on('GET /api/matters', { matters: [matter, other], nextCursor: null });
  for (const each of [matter, other]) page.api.on(`GET /api/matters/${each.id}`, each);
  page.api.on('POST /api/deadlines', { id: newId(), lastDay: '2026-03-31' });
  await screen.findByText(page.say('matters.noDeadlines'));
  await page.user.click(screen.getByRole('button', { name: page.say('deadlines.page.new') }));
  const field = screen.getByRole('group', { name: page.say('deadlines.form.matter') });
  await within(field).findByText(matter.name);
  const kind = screen.getByRole('combobox', { name: page.say('deadlines.form.kind') });
  await page.user.selectOptions(kind, 'given');
  await page.user.type(screen.getByLabelText(page.say('deadlines.form.lastDay')), '2026-03-31');
  const add = async () => {
    await page.user.click(screen.getByRole('button', { name: page.say('deadlines.form.add') }));
    await waitFor(() => expect(field.isConnected).toBe(false));
    return page.api.requests.find(({ method, path }) => method === 'POST' && path === '/api/deadlines')?.body;
  };
  return { ...page, field, add };
};

it('asks for the deadlines of the matter, and adds one to it', async () => {
  const { api, add } = await open();
  expect(api.requests[0]?.path).toBe(`/api/deadlines?matter=${matter.id}`);
  expect(await add()).toMatchObject({ matterId: matter.id, basis: { kind: 'given', day: '2026-03-31' } });
});

it('adds a deadline to another matter that is chosen, which is offered without the one it is in', async () => {
  const { user, say, field, add } = await open();
  await user.click(within(field).getByRole('button', { name: say('deadlines.form.chooseMatter') }));
  const choices = await screen.findByRole('list', { name: say('matters.title') });
  await within(choices).findByRole('button', { name: other.name });
  expect(within(choices).queryByRole('button', { name: matter.name })).toBeNull();
  await user.click(within(choices).getByRole('button', { name: other.name }));
  await within(field).findByText(other.name);
  expect(await add()).toMatchObject({ matterId: other.id });
});
