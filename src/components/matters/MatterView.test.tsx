import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readState } from '#/lib/domain/briefing/state.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { sessionAt } from '../../../tests/support/session-history.ts';
import { MatterSessions } from './MatterSessions.tsx';
import { MatterView } from './MatterView.tsx';

const matter: Matter = {
  id: newId(),
  name: 'Prado × Plano',
  parties: [],
  caseNumber: null,
  court: '1ª Vara',
  comarca: '',
  area: '',
  tags: [],
  responsible: '',
  notes: 'Urgente.',
  state: 'open',
  createdAt: '2026-03-09T14:05:00.000Z',
  updatedAt: '2026-03-09T14:05:00.000Z',
  version: 1,
};

const route = `/api/matters/${matter.id}`;

const open = async () => {
  const page = render(<MatterView id={matter.id} />);
  page.api.on(`GET ${route}`, matter);
  page.api.on(`GET ${route}/sessions`, { sessions: [], nextCursor: null });
  page.api.on('GET /api/deadlines', { deadlines: [], nextCursor: null });
  const press = (name: string) => page.user.click(screen.getByRole('button', { name }));
  const field = (name: 'name' | 'court' | 'notes') =>
    screen.getByRole<HTMLInputElement>('textbox', { name: page.say(`matters.fields.${name}`) });
  await screen.findByRole('button', { name: page.say('matters.edit') });
  return { ...page, press, field };
};

it('keeps what was typed where the matter changed elsewhere, and saves it on what is there', async () => {
  const { api, say, press, field } = await open();
  await press(say('matters.edit'));
  fireEvent.change(field('notes'), { target: { value: 'Com liminar.' } });
  fireEvent.change(field('name'), { target: { value: 'Prado' } });
  const theirs = { ...matter, name: 'Prado × Operadora', court: '2ª Vara', version: 2 };
  api.on(`GET ${route}`, theirs);
  api.on(`PUT ${route}`, problem(409, 'conflict', { version: 2 }));
  await press(say('matters.save'));
  const both = say('matters.changed.both', { fields: say('matters.fields.name') });
  expect((await screen.findByRole('alert')).textContent).toBe(`${say('matters.changed.all')} ${both}`);
  expect([field('name').value, field('court').value, field('notes').value]).toEqual([
    'Prado',
    '2ª Vara',
    'Com liminar.',
  ]);
  const saved = { ...theirs, name: 'Prado', notes: 'Com liminar.', version: 3 };
  api.on(`PUT ${route}`, saved);
  api.on(`GET ${route}`, saved);
  await press(say('matters.save'));
  await screen.findByRole('button', { name: say('matters.edit') });
  const sent = api.requests.filter(({ method }) => method === 'PUT');
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
  await waitFor(() =>
    expect(sent[1]?.body).toMatchObject({ name: 'Prado', court: '2ª Vara', notes: 'Com liminar.' }),
  );
});

it('shows the matter as it is now where the edit of an earlier one is cancelled', async () => {
  const { api, say, press } = await open();
  await press(say('matters.edit'));
  const theirs = { ...matter, court: '2ª Vara', version: 2 };
  api.on(`GET ${route}`, theirs);
  api.on(`PUT ${route}`, problem(409, 'conflict', { version: 2 }));
  await press(say('matters.save'));
  await screen.findByRole('alert');
  await press(say('common.cancel'));
  expect(screen.getByText('2ª Vara')).toBeDefined();
  expect(screen.queryByText('1ª Vara')).toBeNull();
});

it('begins one session, however often that is pressed, and leads nowhere once the reader has left', async () => {
  const { api, say, press, user, rerender } = await open();
  const answer = Promise.withResolvers<unknown>();
  api.on('POST /api/sessions', () => answer.promise);
  await user.dblClick(screen.getByRole('button', { name: say('matters.begin') }));
  await press(say('matters.begin'));
  const sent = api.requests.filter(({ method, path }) => method === 'POST' && path === '/api/sessions');
  expect(sent).toHaveLength(1);
  const before = location.pathname;
  // The list is asked for again right before the page would lead to the session.
  rerender(<MatterSessions matterId={matter.id} />);
  const session = { ...sessionAt(0, 0), title: 'Recusa do plano', matterId: matter.id };
  api.on(`GET ${route}/sessions`, { sessions: [session], nextCursor: null });
  answer.resolve({ session, blocks: [], state: readState({}) });
  await screen.findByText(session.title);
  await act(async () => {});
  expect(location.pathname).toBe(before);
});

it('begins a session again under the same key where no answer came', async () => {
  const { api, say, press } = await open();
  api.on('POST /api/sessions', problem(503, 'unavailable'));
  await press(say('matters.begin'));
  await screen.findByText(say('errors.unavailable'));
  await press(say('matters.begin'));
  const keys = api.requests
    .filter(({ method, path }) => method === 'POST' && path === '/api/sessions')
    .map(({ body }) => (body as { key: string }).key);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
});

it('cannot be cancelled while it is being saved', async () => {
  const { api, say, press } = await open();
  await press(say('matters.edit'));
  api.on(`PUT ${route}`, () => new Promise(() => {}));
  await press(say('matters.save'));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: say('common.cancel') }).disabled).toBe(true);
});
