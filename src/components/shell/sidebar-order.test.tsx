import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import type { Session } from '#/lib/domain/session.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { type Grouping, ShellProvider } from './frame/ShellContext.tsx';
import { SessionSidebar } from './SessionSidebar.tsx';

const now = new Date('2026-03-09T15:00:00.000Z').getTime();
const prado = newId();
const made = (title: string, minute: number, given: Partial<Session> = {}) =>
  storedSession({ title, updatedAt: `2026-03-09T14:${String(minute).padStart(2, '0')}:00.000Z`, ...given });
const first = made('Primeira', 30, { matterId: prado, tags: ['Urgente'] });
const second = made('Segunda', 20);
const third = made('Terceira', 10, { matterId: prado });
const sessions = [first, second, third];

const renderSidebar = (grouping: Grouping = 'time', listed: Session[] = sessions) => {
  const page = render(
    <ShellProvider user={{ id: 'ana', name: 'Ana' }} grouping={grouping}>
      <SessionSidebar onGo={() => {}} />
      <input aria-label="fora" />
    </ShellProvider>,
    { address: '/', now },
  );
  page.api.on('GET /api/sessions', ({ path }: { path: string }) => ({
    sessions: path.includes('pinned') || path.includes('archived') ? [] : listed,
    nextCursor: null,
  }));
  page.api.on('POST /api/matters/names', {
    matters: [{ id: prado, name: 'Prado × Plano', clients: ['Ana Lúcia Prado'] }],
  });
  page.api.on('GET /api/tags', { tags: [{ tag: 'Urgente', sessions: 1 }] });
  page.api.on('GET /api/matters', { matters: [], nextCursor: null });
  const row = (title: string) => page.findByRole('link', { name: new RegExp(title) });
  const titles = () =>
    page.getAllByRole('link').map((link) => sessions.find(({ id }) => id === link.dataset.session)?.title);
  /** Another device changed the session, which moved to the top. */
  const moveElsewhere = async (session: Session) => {
    const changed = { ...session, updatedAt: '2026-03-09T14:59:00.000Z', version: session.version + 1 };
    page.api.on(`GET /api/sessions/${session.id}`, changed);
    await act(async () =>
      page.api.announce({ kind: 'blocks', sessionId: session.id, version: changed.version }),
    );
    const isAsked = () => page.api.requests.some(({ path }) => path === `/api/sessions/${session.id}`);
    await waitFor(() => expect(isAsked()).toBe(true));
    await page.findByRole('link', { name: /1 min/ });
  };
  return { ...page, row, titles, moveElsewhere };
};

describe('the order of the list', () => {
  it('stays while the focus is in the list, and is taken anew once the focus leaves it', async () => {
    const page = renderSidebar();
    act(() => page.getByLabelText('fora').focus());
    const start = await page.row('Primeira');
    act(() => start.focus());
    await page.moveElsewhere(third);
    expect(page.titles()).toEqual(['Primeira', 'Segunda', 'Terceira']);
    await page.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await page.row('Segunda'));
    act(() => page.getByLabelText('fora').focus());
    await waitFor(() => expect(page.titles()).toEqual(['Terceira', 'Primeira', 'Segunda']));
  });

  it.each(['{ArrowUp}', '{Home}', '{End}{ArrowDown}'])(
    'keeps no focus back after %s at an end',
    async (keys) => {
      const page = renderSidebar();
      const start = await page.row('Primeira');
      act(() => start.focus());
      await page.user.keyboard(keys);
      const outside = page.getByLabelText('fora');
      act(() => outside.focus());
      await page.moveElsewhere(third);
      expect(document.activeElement).toBe(outside);
    },
  );

  it('gives the focus to the row that is pressed after an arrow at its end', async () => {
    const page = renderSidebar();
    const start = await page.row('Primeira');
    act(() => start.focus());
    await page.user.keyboard('{ArrowUp}');
    const other = await page.row('Segunda');
    act(() => other.focus());
    await waitFor(() => expect(other.tabIndex).toBe(0));
    expect(document.activeElement).toBe(other);
  });

  it('follows a change at once while the focus is elsewhere', async () => {
    const page = renderSidebar();
    await page.row('Primeira');
    await page.moveElsewhere(third);
    expect(page.titles()).toEqual(['Terceira', 'Primeira', 'Segunda']);
  });

  it('stays by matter too', async () => {
    const page = renderSidebar('matter');
    const start = await page.row('Primeira');
    act(() => start.focus());
    await page.moveElsewhere(second);
    expect(page.titles()).toEqual(['Primeira', 'Terceira', 'Segunda']);
  });
});

describe('the list by matter', () => {
  it('has a heading for each matter and for what stands alone, which keys reach and fold', async () => {
    const page = renderSidebar('matter');
    const heading = await page.findByRole('button', { name: /Prado × Plano.*Ana Lúcia Prado.*2/ });
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    expect(page.titles()).toEqual(['Primeira', 'Terceira', 'Segunda']);
    const alone = page.getByRole('button', { name: new RegExp(page.say('shell.grouping.none')) });
    act(() => heading.focus());
    await page.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(alone);
    await page.user.keyboard('{Home}');
    expect(document.activeElement).toBe(heading);
    await page.user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(page.titles()).toEqual(['Segunda']));
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await page.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(alone);
    await page.user.keyboard('{ArrowUp}{ArrowRight}');
    await waitFor(() => expect(page.titles()).toHaveLength(3));
    await page.user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toBe(heading);
  });

  it('selects with Shift over headings, and begins on none', async () => {
    const page = renderSidebar('matter');
    const last = await page.row('Terceira');
    act(() => last.focus());
    await page.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(page.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });

  it('is chosen by the switch above it, and kept on the device', async () => {
    const page = renderSidebar();
    await page.row('Primeira');
    await page.user.click(page.getByRole('button', { name: page.say('shell.grouping.matter') }));
    await page.findByRole('button', { name: /Prado × Plano/ });
    expect(document.cookie).toContain('juca-grouping=matter');
    await page.user.click(page.getByRole('button', { name: page.say('shell.grouping.time') }));
    await waitFor(() => expect(page.queryByRole('button', { name: /Prado × Plano/ })).toBeNull());
    expect(document.cookie).not.toContain('juca-grouping=matter');
  });
});
