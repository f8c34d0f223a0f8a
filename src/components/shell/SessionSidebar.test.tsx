import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { ShellProvider } from './frame/ShellContext.tsx';
import { SessionSidebar } from './SessionSidebar.tsx';

const now = new Date('2026-03-09T15:00:00.000Z').getTime();
const sessions = ['Primeira', 'Segunda', 'Terceira'].map((title, index) =>
  storedSession({ title, updatedAt: `2026-03-09T14:0${5 - index}:00.000Z` }),
);

/** The sidebar with three sessions, the first of them current. */
const renderSidebar = async () => {
  const page = render(
    <ShellProvider user={{ id: 'ana', name: 'Ana' }}>
      <SessionSidebar onGo={() => {}} />
    </ShellProvider>,
    { address: `/s/${sessions[0]?.id}`, now },
  );
  page.api.on('GET /api/sessions', ({ path }: { path: string }) => ({
    sessions: path.includes('pinned') ? [] : sessions,
    nextCursor: null,
  }));
  const row = (title: string) => page.findByRole('link', { name: new RegExp(title) });
  (await row('Primeira')).focus();
  return { ...page, row };
};

it('moves through the list by its keys, and no further than its ends', async () => {
  const { user, row } = await renderSidebar();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(await row('Segunda'));
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toBe(await row('Terceira'));
  await user.keyboard('{Home}{ArrowUp}');
  expect(document.activeElement).toBe(await row('Primeira'));
});

it('renames the focused session on F2, and gives the focus back on Escape', async () => {
  const { user, row, findByRole, say } = await renderSidebar();
  await user.keyboard('{ArrowDown}{F2}');
  expect(await findByRole('textbox', { name: say('shell.rename.label') })).toHaveProperty('value', 'Segunda');
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(await row('Segunda'));
});

it('takes no key that is held with a modifier', async () => {
  const { user, row, queryByRole } = await renderSidebar();
  await user.keyboard('{Control>}{F2}{ArrowDown}{/Control}');
  expect(queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(await row('Primeira'));
});

it('shows the commands of a session with their keys in its menu', async () => {
  const { user, findByRole, getAllByRole, say } = await renderSidebar();
  await user.click(await findByRole('button', { name: say('shell.menu.label', { title: 'Segunda' }) }));
  await findByRole('menu');
  expect(getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    say('shell.menu.openInTab'),
    say('canvas.find.open'),
    `${say('shell.menu.rename')}F2`,
    `${say('shell.menu.move')}M`,
    `${say('shell.menu.tag')}T`,
    say('shell.menu.pin'),
    say('shell.menu.archive'),
    `${say('shell.menu.select')}X`,
    `${say('shell.menu.trash')}Del`,
  ]);
});

it('opens the menu of a row by its keys with the focus on the first command', async () => {
  const { row, findByRole, say } = await renderSidebar();
  fireEvent.contextMenu(await row('Segunda'));
  const first = await findByRole('menuitem', { name: say('shell.menu.openInTab') });
  await waitFor(() => expect(document.activeElement).toBe(first));
});

describe('a selection', () => {
  const arranged = (given: object[]) => ({ sessions: given, refused: [] });
  /** The rows that are selected, by their titles. */
  const checked = (page: Awaited<ReturnType<typeof renderSidebar>>) =>
    page.getAllByRole('checkbox', { checked: true }).map((row) => row.dataset.session);
  const idsOf = (...titles: string[]) =>
    titles.map((title) => sessions.find((each) => each.title === title)?.id);

  it('begins with a key, grows by Shift with the arrows, and is left by Escape', async () => {
    const page = await renderSidebar();
    await page.user.keyboard('x{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(checked(page)).toEqual(idsOf('Primeira', 'Segunda', 'Terceira'));
    page.getByRole('group', { name: page.say('shell.select.count', { count: 3 }) });
    await page.user.keyboard('{Shift>}{ArrowUp}{/Shift} ');
    expect(checked(page)).toEqual(idsOf('Primeira'));
    await page.user.keyboard('{Control>}a{/Control}');
    expect(checked(page)).toHaveLength(3);
    await page.user.keyboard('{Escape}');
    expect(page.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(await page.row('Segunda'));
  });

  it('begins with Ctrl, goes on with Shift, and does not open what is pressed', async () => {
    const page = await renderSidebar();
    await page.user.keyboard('{Control>}');
    await page.user.click(await page.row('Segunda'));
    await page.user.keyboard('{/Control}{Shift>}');
    await page.user.click(page.getByRole('checkbox', { name: /Terceira/ }));
    await page.user.keyboard('{/Shift}');
    await page.user.click(page.getByRole('checkbox', { name: /Primeira/ }));
    expect(checked(page)).toHaveLength(3);
    expect(location.pathname).toBe(`/s/${sessions[0]?.id}`);
  });

  it('begins with a long press, which opens no menu', async () => {
    const page = await renderSidebar();
    const row = await page.row('Segunda');
    fireEvent.pointerDown(row, { pointerType: 'touch' });
    fireEvent.contextMenu(row);
    expect(checked(page)).toEqual(idsOf('Segunda'));
    expect(page.queryByRole('menu')).toBeNull();
  });

  it('is archived by one request, with one undo for all', async () => {
    const page = await renderSidebar();
    const answers = { archive: true, unarchive: false };
    page.api.on('POST /api/sessions/arrangement', ({ body }: { body: unknown }) => {
      const { sessions: ids, change } = body as { sessions: string[]; change: keyof typeof answers };
      const changed = sessions.filter(({ id }) => ids.includes(id));
      const archived = answers[change];
      return arranged(
        changed.map((each) => ({
          ...each,
          archived,
          shelf: archived ? 'archived' : 'active',
          version: archived ? 9 : 10,
        })),
      );
    });
    await page.user.keyboard('x{ArrowDown}x');
    await page.user.click(page.getByRole('button', { name: page.say('shell.menu.archive') }));
    await waitFor(() => expect(page.getAllByRole('link')).toHaveLength(1));
    expect(document.activeElement).toBe(await page.row('Terceira'));
    await page.findByText(page.say('shell.toast.many.archived', { count: 2 }));
    await page.user.click(await page.findByRole('button', { name: page.say('shell.undo') }));
    await waitFor(() => expect(page.getAllByRole('link')).toHaveLength(3));
    const sent = page.api.requests.filter(({ path }) => path === '/api/sessions/arrangement');
    expect(sent.map(({ body }) => body)).toEqual([
      { sessions: idsOf('Primeira', 'Segunda'), change: 'archive' },
      { sessions: idsOf('Primeira', 'Segunda'), change: 'unarchive' },
    ]);
  });

  it('tells how many were refused, and undoes the others alone', async () => {
    const page = await renderSidebar();
    const [first, second] = sessions;
    page.api.on('POST /api/sessions/arrangement', ({ body }: { body: unknown }) => {
      const isTrash = (body as { change: string }).change === 'trash';
      return {
        sessions: [
          {
            ...first,
            deletedAt: isTrash ? first?.updatedAt : null,
            shelf: isTrash ? 'trash' : 'active',
            version: isTrash ? 9 : 10,
          },
        ],
        refused: isTrash ? [{ id: second?.id, code: 'conflict' }] : [],
      };
    });
    await page.user.keyboard('x{ArrowDown}x{Delete}');
    const reason = page.say('errors.conflict');
    await page.findByText(page.say('shell.toast.many.failed', { failed: 1, count: 2, reason }));
    await page.row('Segunda');
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(page.getAllByRole('link')).toHaveLength(3));
    expect(page.api.requests.at(-1)?.body).toEqual({ sessions: idsOf('Primeira'), change: 'restore' });
  });

  it('is moved to a matter by one request, with one undo for all', async () => {
    const page = await renderSidebar();
    const matter = { id: crypto.randomUUID(), name: 'Prado × Plano', state: 'open', tags: [] };
    page.api.on('GET /api/matters', { matters: [matter], nextCursor: null });
    let version = 8;
    page.api.on('POST /api/sessions/move', ({ body }: { body: unknown }) => {
      const asked = body as { sessions: string[]; matter: string | null };
      const moved = sessions.filter(({ id }) => asked.sessions.includes(id));
      version += 1;
      return arranged(moved.map((each) => ({ ...each, matterId: asked.matter, version })));
    });
    await page.user.keyboard('x{ArrowDown}xm');
    await page.user.click(await page.findByRole('button', { name: matter.name }));
    await page.findByText(page.say('shell.toast.many.moved', { count: 2 }));
    await page.user.click(await page.findByRole('button', { name: page.say('shell.undo') }));
    const sent = () => page.api.requests.filter(({ path }) => path === '/api/sessions/move');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent().map(({ body }) => body)).toEqual([
      { sessions: idsOf('Primeira', 'Segunda'), matter: matter.id },
      { sessions: idsOf('Primeira', 'Segunda'), matter: null },
    ]);
  });
});
