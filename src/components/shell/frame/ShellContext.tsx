'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Shelf } from '#/lib/domain/session.ts';

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
  panel: Panel | null;
  open: (panel: Panel) => void;
  close: () => void;
}

const ShellContext = createContext<Shell | null>(null);

/** The state that the parts of the frame share. */
export function ShellProvider({ user, children }: { user: ShellUser; children: ReactNode }) {
  const [view, show] = useState<SidebarView>('active');
  const [panel, setPanel] = useState<Panel | null>(null);
  const value = useMemo<Shell>(
    () => ({ user, view, show, panel, open: setPanel, close: () => setPanel(null) }),
    [user, view, panel],
  );
  return <ShellContext value={value}>{children}</ShellContext>;
}

export const useShell = (): Shell => {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell needs a ShellProvider above it.');
  return shell;
};
