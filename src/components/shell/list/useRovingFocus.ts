'use client';

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { IndexedRows } from './rows.ts';

interface Options {
  indexed: IndexedRows;
  currentId: string | null;
  list: RefObject<HTMLElement | null>;
  reveal: (index: number) => void;
}

export interface RovingRows {
  /** The row that Tab leads to: the one last focused, else the current one, else the first; -1 without rows. */
  index: number;
  note: (id: string) => void;
  /** Scrolls to a session and gives its row the focus, once it is rendered. */
  focus: (id: string) => void;
  /** Takes the keys that move through the list; true where it did. */
  move: (event: KeyboardEvent) => boolean;
  /** Has the row that takes the place of this one focused, as when it goes away. */
  focusNeighbour: (id: string) => void;
}

/** One row of the list is in the tab order, and the arrow keys, Home and End move from row to row. */
export const useRovingRows = ({ indexed, currentId, list, reveal }: Options): RovingRows => {
  const { rows, indexOf, sessions } = indexed;
  const [lastId, note] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const known = [lastId, currentId].map((id) => indexOf.get(id ?? '')).find((at) => at !== undefined);
  const index = known ?? (sessions > 0 ? 0 : -1);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-session="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const focusAt = (to: number) => {
    const row = rows[to];
    if (row?.kind !== 'session') return;
    wanted.current = row.key;
    note(row.key);
    reveal(to);
  };
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, index, sessions);
    if (to === undefined) return false;
    event.preventDefault();
    focusAt(to);
    return true;
  };
  const focusNeighbour = (id: string) => {
    const at = indexOf.get(id) ?? -1;
    focusAt(at + 1 < sessions ? at + 1 : at - 1);
  };
  return { index, note, focus: (id) => focusAt(indexOf.get(id) ?? -1), move, focusNeighbour };
};

/** Sessions come first in the list and are contiguous: only the line that loads more may follow them. */
const target = (key: string, index: number, sessions: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, sessions - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return sessions - 1;
    default:
      return undefined;
  }
};
