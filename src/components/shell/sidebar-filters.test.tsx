import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#/lib/domain/session.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { ShellProvider } from './frame/ShellContext.tsx';
import { SessionSidebar } from './SessionSidebar.tsx';

const now = new Date('2026-03-09T15:00:00.000Z').getTime();
const sessions = ['Primeira', 'Segunda', 'Terceira'].map((title, index) =>
  storedSession({
    title,
    tags: index === 0 ? ['Urgente'] : [],
    updatedAt: `2026-03-09T14:0${5 - index}:00.000Z`,
  }),
);
const idsOf = (...titles: string[]) =>
  titles.map((title) => sessions.find((each) => each.title === title)?.id);

beforeEach(() => sessionStorage.clear());

const renderSidebar = () => {
  const page = render(
    <ShellProvider user={{ id: 'ana', name: 'Ana' }}>
      <SessionSidebar onGo={() => {}} />
    </ShellProvider>,
    { address: '/', now },
  );
  page.api.on('GET /api/sessions', ({ path }: { path: string }) => {
    const { searchParams } = new URL(path, 'http://juca');
    const tag = searchParams.get('tag');
    const found = sessions.filter(({ tags }) => tag === null || tags.includes(tag));
    const isEmpty = searchParams.get('shelf') !== 'active' || searchParams.has('phase');
    return { sessions: isEmpty ? [] : found, nextCursor: null };
  });
  page.api.on('GET /api/tags', { tags: [{ tag: 'Urgente', sessions: 1 }] });
  page.api.on('GET /api/matters', { matters: [], nextCursor: null });
  const row = (title: string) => page.findByRole('link', { name: new RegExp(title) });
  const filters = (count: number) =>
    page.findByRole('button', { name: page.say('shell.filters.open', { count }) });
  return { ...page, row, filters };
};

describe('the filters of the list', () => {
  it('narrow it, say how many they are, survive a reload, and are cleared', async () => {
    const page = renderSidebar();
    await page.row('Segunda');
    await page.user.click(await page.filters(0));
    await page.user.click(await page.findByRole('textbox', { name: page.say('shell.filters.tag') }));
    await page.user.click(await page.findByRole('button', { name: 'Urgente' }));
    await waitFor(() =>
      expect(page.api.requests.some(({ path }) => path.includes('tag=Urgente'))).toBe(true),
    );
    await page.user.keyboard('{Escape}');
    const button = await page.filters(1);
    await waitFor(() => expect(document.activeElement).toBe(button));
    await waitFor(() => expect(page.getAllByRole('link')).toHaveLength(1));
    page.unmount();
    const again = renderSidebar();
    await again.row('Primeira');
    await waitFor(() => expect(again.getAllByRole('link')).toHaveLength(1));
    await again.user.click(await again.filters(1));
    await again.user.click(await again.findByRole('button', { name: again.say('shell.filters.clear') }));
    await again.user.keyboard('{Escape}');
    await again.filters(0);
    await waitFor(() => expect(again.getAllByRole('link')).toHaveLength(3));
  });

  it('say which of them hide everything', async () => {
    const page = renderSidebar();
    await page.row('Segunda');
    await page.user.click(await page.filters(0));
    await page.user.selectOptions(page.getByLabelText(page.say('shell.filters.phase')), '3');
    await page.user.keyboard('{Escape}');
    await page.findByText(page.say('shell.filters.hidden'));
    page.getByText(new RegExp(`${page.say('shell.filters.phase')}: ${page.say('shell.phase.risks')}`));
    await page.user.click(page.getByRole('button', { name: page.say('shell.filters.clear') }));
    await page.row('Segunda');
  });

  it('show the archived sessions too', async () => {
    const page = renderSidebar();
    const archived = storedSession({ title: 'Arquivada', archived: true, shelf: 'archived' });
    await page.row('Segunda');
    page.api.on('GET /api/sessions?shelf=archived&limit=100', { sessions: [archived], nextCursor: null });
    await page.user.click(await page.filters(0));
    await page.user.click(page.getByRole('checkbox', { name: page.say('shell.filters.archived') }));
    await page.user.keyboard('{Escape}');
    await page.row('Arquivada');
    page.getByRole('heading', { name: page.say('shell.sidebar.archived') });
    page.getByRole('img', { name: page.say('shell.row.archived') });
    expect(page.getAllByRole('link')).toHaveLength(4);
  });
});

describe('tags of several sessions', () => {
  it('are added and removed by one request, with one undo for all', async () => {
    const page = renderSidebar();
    let version = 8;
    page.api.on('POST /api/sessions/tag', ({ body }: { body: unknown }) => {
      const asked = body as { sessions: string[]; add: string[]; remove: string[] };
      version += 1;
      const changed = sessions.filter(({ id }) => asked.sessions.includes(id));
      const tagged = (session: Session) => ({ ...session, tags: asked.add, version });
      return { sessions: changed.map(tagged), refused: [] };
    });
    (await page.row('Primeira')).focus();
    await page.user.keyboard('x{ArrowDown}xt');
    await page.findByRole('dialog', { name: page.say('shell.tags.title', { count: 2 }) });
    page.getByText(page.say('shell.tags.some', { count: 1, of: 2 }));
    await page.user.click(
      page.getByRole('button', { name: new RegExp(page.say('shell.tags.remove', { tag: 'Urgente' })) }),
    );
    await page.user.keyboard('Recurso{Enter}Banco');
    await page.user.click(page.getByRole('button', { name: page.say('shell.tags.save') }));
    await page.findByText(page.say('shell.toast.many.tagged', { count: 2 }));
    await page.user.click(await page.findByRole('button', { name: page.say('shell.undo') }));
    const sent = () => page.api.requests.filter(({ path }) => path === '/api/sessions/tag');
    await waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent().map(({ body }) => body)).toEqual([
      { sessions: idsOf('Primeira', 'Segunda'), add: ['Recurso', 'Banco'], remove: ['Urgente'] },
      { sessions: idsOf('Primeira'), add: ['Urgente'], remove: ['Banco', 'Recurso'] },
      { sessions: idsOf('Segunda'), add: [], remove: ['Banco', 'Recurso'] },
    ]);
  });

  it('are refused where they are none or too long, before anything is sent', async () => {
    const page = renderSidebar();
    (await page.row('Segunda')).focus();
    await page.user.keyboard('t');
    await page.findByText(page.say('shell.tags.none'));
    await page.user.keyboard('—');
    await page.findByText(page.say('shell.tags.invalid', { most: 40 }));
    expect(page.getByRole('button', { name: page.say('shell.tags.save') })).toHaveProperty('disabled', true);
  });
});
