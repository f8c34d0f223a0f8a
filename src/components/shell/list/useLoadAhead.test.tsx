import { expect, it, vi } from 'vitest';
import { renderHook } from '../../../../tests/support/components/render.tsx';
import { storedSession } from '../../../../tests/support/sessions.ts';
import type { Row } from './rows.ts';
import { rowsByMatter } from './rows-by-matter.ts';
import { useLoadAhead } from './useLoadAhead.ts';

const sessions = Array.from({ length: 600 }, () => storedSession());
const rowsOf = (count: number, cursor: string, folded = new Set<string>()): Row[] =>
  rowsByMatter(
    [{ shelf: 'active', list: { sessions: sessions.slice(0, count), nextCursor: cursor }, heading: null }],
    folded,
  );

it('loads a page for each that comes, and stops where they bring no row', () => {
  const loadMore = vi.fn();
  const folded = new Set(['group-none']);
  const at = (page: number) => ({
    rows: rowsOf(100, `c${page}`, folded),
    lastShown: 0,
    moreFailed: false,
    loadMore,
  });
  const { result, rerender } = renderHook(useLoadAhead, { initialProps: at(0) });
  for (let page = 1; page <= 19; page += 1) {
    rerender(at(page));
    rerender(at(page));
  }
  expect(result.current.isPaused).toBe(false);
  loadMore.mockClear();
  for (let page = 20; page < 25; page += 1) rerender(at(page));
  expect([result.current.isPaused, loadMore.mock.calls.length]).toEqual([true, 0]);
});

it('loads by matter up to 500 rows without scrolling, and then as the end comes near', () => {
  const loadMore = vi.fn();
  const at = (count: number, lastShown: number) => ({
    rows: rowsOf(count, `c${count}`),
    lastShown,
    moreFailed: false,
    loadMore,
  });
  const { rerender } = renderHook(useLoadAhead, { initialProps: at(300, 10) });
  expect(loadMore).toHaveBeenCalledTimes(1);
  rerender(at(600, 10));
  expect(loadMore).toHaveBeenCalledTimes(1);
  rerender(at(600, 580));
  expect(loadMore).toHaveBeenCalledTimes(2);
});
