'use client';

import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import type { IndexedRows } from './rows.ts';

interface Options {
  indexed: IndexedRows;
  currentId: string | null;
  list: RefObject<HTMLElement | null>;
  reveal: (index: number) => void;
}

export interface RovingFocus {
  /** Index of the row in the tab order: the last one focused, else the current one, else the first; -1 without rows. */
  index: number;
  /** The row has the focus now. */
  note: (id: string) => void;
  /** The focus went elsewhere: a row that is not rendered yet no longer gets it. */
  left: () => void;
  /** Scrolls to a row and gives it the focus, once it is rendered. */
  focus: (id: string) => void;
  /**
   * Moves the focus where the event is a key of `rowMoves`, and gives the key of the row that it went to. With Shift it passes
   * over headings, which cannot be selected.
   */
  move: (event: KeyboardEvent) => string | undefined;
  /** Gives the focus to the row that takes the place of these, before they are removed. */
  focusNeighbour: (ids: readonly string[]) => void;
}

/**
 * The keys that move the focus, each with the index it leads to. Rows that can have the focus come first in the list without a
 * gap: only the row that loads more may follow them.
 */
export const rowMoves: Readonly<Record<string, (index: number, stops: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, stops) => stops - 1,
};

/** Roving focus: one row of the list is in the tab order, and keys move the focus from row to row. */
export const useRovingFocus = ({ indexed, currentId, list, reveal }: Options): RovingFocus => {
  const { rows, indexOf, stops } = indexed;
  // An object, so that asking for a row that had the focus last renders too.
  const [{ lastId }, setLast] = useState<{ lastId: string | null }>({ lastId: null });
  const wanted = useRef<string | null>(null);
  const note = useCallback((id: string) => {
    if (wanted.current !== id) wanted.current = null;
    setLast((last) => (last.lastId === id ? last : { lastId: id }));
  }, []);
  const left = useCallback(() => {
    wanted.current = null;
  }, []);
  const known = [lastId, currentId].map((id) => indexOf.get(id ?? '')).find((at) => at !== undefined);
  const index = known ?? (stops > 0 ? 0 : -1);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const focusAt = (to: number) => {
    const row = rows[to];
    if (!row || row.kind === 'more') return;
    wanted.current = row.key;
    setLast({ lastId: row.key });
    reveal(to);
  };
  const move = (event: KeyboardEvent) => {
    const key = Object.keys(rowMoves).find((each) => matchesShortcut(event, each));
    if (key === undefined) return undefined;
    event.preventDefault();
    const within = (to: number) => Math.max(0, Math.min(stops - 1, to));
    const go = (from: number) => within(rowMoves[key]?.(from, stops) ?? from);
    let to = go(index);
    const isStopped = () => rows[to]?.kind === 'session' || go(to) === to;
    if (event.shiftKey) while (!isStopped()) to = go(to);
    if (event.shiftKey && rows[to]?.kind !== 'session') return rows[index]?.key;
    focusAt(to);
    return rows[to]?.key;
  };
  const focusNeighbour = (ids: readonly string[]) => {
    const leaving = new Set(ids);
    // A heading goes with its last session.
    const stays = (at: number) => rows[at]?.kind === 'session' && !leaving.has(rows[at].key);
    const last = Math.max(...ids.map((id) => indexOf.get(id) ?? -1));
    let to = last + 1;
    while (to < stops && !stays(to)) to += 1;
    if (to >= stops) for (to = last - 1; to >= 0 && !stays(to); ) to -= 1;
    focusAt(to);
  };
  return { index, note, left, focus: (id) => focusAt(indexOf.get(id) ?? -1), move, focusNeighbour };
};
