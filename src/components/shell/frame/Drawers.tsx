'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Drawer } from '#/components/ui/overlay/Drawer.tsx';
import { PhaseStops } from '../phases/PhaseStops.tsx';
import { Sidebar } from '../sidebar/Sidebar.tsx';
import { useShell } from './ShellContext.tsx';
import { whenNothingCovers } from './when-nothing-covers.ts';

/** The sidebar on a screen too narrow for it. */
export function SessionsDrawer() {
  const t = useTranslations('shell.sidebar');
  const common = useTranslations('common');
  const { panel, close } = useShell();
  return (
    <Drawer
      label={t('label')}
      side="left"
      isOpen={panel === 'sessions'}
      onOpenChange={(open) => !open && close()}
    >
      <Sidebar onGo={close} hide={{ icon: X, label: common('close'), run: close }} />
    </Drawer>
  );
}

/** The phases on a screen too narrow for the rail. */
export function PhasesDrawer() {
  const t = useTranslations('shell.rail');
  const { panel, close } = useShell();
  return (
    <Drawer
      label={t('label')}
      side="bottom"
      isOpen={panel === 'phases'}
      onOpenChange={(open) => !open && close()}
    >
      <h2 className="px-5 pt-6 pb-1 font-serif text-heading">{t('label')}</h2>
      <PhaseStops
        named
        onGo={(go) => {
          close();
          whenNothingCovers(go);
        }}
      />
    </Drawer>
  );
}
