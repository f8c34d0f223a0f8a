'use client';

import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { IndexedRows } from '../list/rows.ts';
import { allSelected, extended, nothingSelected, type Selection, selectedOf, toggled } from './selection.ts';

export interface ListSelection {
  isOn: boolean;
  /** Ids of the selected sessions, in the order of the list. */
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Selects from the anchor to a session; `from` is the anchor where there is none. */
  extend: (id: string, from: string) => void;
  selectAll: () => void;
  leave: () => void;
  /** Takes the keys of a selection, and says whether it was one. `id` is the row that has the focus. */
  onKey: (event: KeyboardEvent, id: string) => boolean;
}

/** Which sessions of the list are selected. How many there are is announced where a key or a press changes several. */
export const useSelection = ({ rows }: Pick<IndexedRows, 'rows'>): ListSelection => {
  const t = useTranslations('shell.select');
  const [selection, set] = useState<Selection>(nothingSelected);
  const order = useMemo(() => rows.flatMap((row) => (row.kind === 'session' ? [row.key] : [])), [rows]);
  const ids = useMemo(() => selectedOf(selection, order), [selection, order]);
  const selected = useMemo(() => new Set(ids), [ids]);
  const change = (next: Selection) => {
    set(next);
    announce(t('count', { count: selectedOf(next, order).length }));
  };
  const leave = () => set(nothingSelected);
  return {
    isOn: selection.isOn,
    ids,
    has: (id) => selected.has(id),
    toggle: (id) => set(toggled(selection, id, order)),
    extend: (id, from) => change(extended(selection, id, from)),
    selectAll: () => change(allSelected(order)),
    leave,
    onKey: (event, id) => {
      if (matchesShortcut(event, 'Mod+A')) change(allSelected(order));
      else if (selection.isOn && matchesShortcut(event, 'Escape')) leave();
      else if (selection.isOn && matchesShortcut(event, ' ')) set(toggled(selection, id, order));
      else return false;
      event.preventDefault();
      // Escape leaves the selection, and not what the list is in.
      event.stopPropagation();
      return true;
    },
  };
};
