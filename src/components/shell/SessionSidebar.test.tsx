import { fireEvent, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { ShellProvider } from './frame/ShellContext.tsx';
import { SessionSidebar } from './SessionSidebar.tsx';

const now = new Date('2026-03-09T15:00:00.000Z').getTime();
const sessions = ['Primeira', 'Segunda', 'Terceira'].map((title) => storedSession({ title }));

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
    `${say('shell.menu.rename')}F2`,
    say('shell.menu.pin'),
    say('shell.menu.archive'),
    `${say('shell.menu.trash')}Del`,
  ]);
});

it('opens the menu of a row by its keys with the focus on the first command', async () => {
  const { row, findByRole, say } = await renderSidebar();
  fireEvent.contextMenu(await row('Segunda'));
  const first = await findByRole('menuitem', { name: say('shell.menu.openInTab') });
  await waitFor(() => expect(document.activeElement).toBe(first));
});
