'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { keepPreference } from '#/lib/client/device/preference-cookie.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import type { ChosenFilters } from '../filters/chosen-filters.ts';
import { useFilters } from '../filters/useFilters.ts';
import { type Grouping, groupingCookie } from '../tools/grouping.ts';

export type { Grouping } from '../tools/grouping.ts';

/** Which sessions the sidebar lists. */
export type SidebarView = Exclude<Shelf, 'pinned'>;

/** What can cover the page. */
export type Panel = 'sessions' | 'phases' | 'palette' | 'shortcuts' | 'sign-out';

/** The signed-in user. */
export interface ShellUser {
  id: string;
  name: string;
}

export interface Shell {
  user: ShellUser;
  view: SidebarView;
  show: (view: SidebarView) => void;
  grouping: Grouping;
  group: (by: Grouping) => void;
  /** Keys of the groups that are folded. */
  folded: ReadonlySet<string>;
  /** Folds a group, or unfolds it. */
  fold: (key: string) => void;
  filters: ChosenFilters;
  filter: (filters: ChosenFilters) => void;
  panel: Panel | null;
  open: (panel: Panel) => void;
  close: () => void;
}

const ShellContext = createContext<Shell | null>(null);

interface Props {
  user: ShellUser;
  /** As it was chosen on this device. */
  grouping?: Grouping;
  children: ReactNode;
}

/** The state that the parts of the frame share. */
export function ShellProvider({ user, grouping: chosen = 'time', children }: Props) {
  const [view, show] = useState<SidebarView>('active');
  const [panel, setPanel] = useState<Panel | null>(null);
  const [grouping, setGrouping] = useState(chosen);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [filters, filter] = useFilters(user.id);
  const value = useMemo<Shell>(
    () => ({
      ...{ user, view, show, grouping, folded, filters, filter, panel },
      group: (by) => {
        setGrouping(by);
        keepPreference(groupingCookie, by === 'time' ? null : by);
      },
      fold: (key) => setFolded((keys) => toggled(keys, key)),
      open: setPanel,
      close: () => setPanel(null),
    }),
    [user, view, grouping, folded, filters, filter, panel],
  );
  return <ShellContext value={value}>{children}</ShellContext>;
}

export const useShell = (): Shell => {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell needs a ShellProvider above it.');
  return shell;
};

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};
