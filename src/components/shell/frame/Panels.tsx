'use client';

import { type ComponentType, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EarlyField } from '#/components/ui/EarlyField.tsx';
import { later } from '#/components/ui/later.tsx';
import { type Panel, useShell } from './ShellContext.tsx';

/** Stands for the palette until its code is there. */
function EarlyPalette() {
  const { panel, close } = useShell();
  const t = useTranslations('shell.palette');
  return panel === 'palette' && <EarlyField label={t('open')} onEscape={close} />;
}

/** What can cover the page; the code of each comes when it is first opened. */
const parts: Record<Panel, ComponentType> = {
  sessions: later(() => import('./Drawers.tsx').then((module) => module.SessionsDrawer)),
  phases: later(() => import('./Drawers.tsx').then((module) => module.PhasesDrawer)),
  palette: later(
    () => import('../commands/palette/CommandPalette.tsx').then((module) => module.CommandPalette),
    EarlyPalette,
  ),
  shortcuts: later(() => import('../commands/ShortcutsDialog.tsx').then((module) => module.ShortcutsDialog)),
  'sign-out': later(() => import('./SignOutDialog.tsx').then((module) => module.SignOutDialog)),
};

/** The panels that were opened. A closed one stays, since it closes with a transition. */
export function Panels() {
  const { panel } = useShell();
  const [opened, setOpened] = useState<readonly Panel[]>([]);
  if (panel && !opened.includes(panel)) setOpened([...opened, panel]);
  return opened.map((name) => {
    const Part = parts[name];
    return <Part key={name} />;
  });
}
