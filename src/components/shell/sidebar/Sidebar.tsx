'use client';

import { Archive, type LucideIcon, PanelLeft, Search, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useModifierNames } from '#/hooks/usePlatform.ts';
import { NewSessionLink } from '../commands/NewSessionLink.tsx';
import { SessionSidebar } from '../SessionSidebar.tsx';
import { UserMenu } from '../user/UserMenu.tsx';
import { type SidebarView, useShell } from './ShellContext.tsx';
import { sidebarAction } from './sidebar-action.ts';

interface Props {
  /** Called when the reader went somewhere from here. */
  onGo?: () => void;
  /** The button at the top, which puts the sidebar away. */
  hide: { icon: LucideIcon; label: string; run: () => void };
}

/** Everything at the left: a new session, the search, the sessions, who is signed in. */
export function Sidebar({ onGo = () => {}, hide }: Props) {
  const t = useTranslations('shell');
  const { open } = useShell();
  const { control } = useModifierNames();
  return (
    <>
      <div className="flex h-16 shrink-0 items-center justify-between pr-3 pl-5.5">
        <span className="font-medium font-serif text-heading tracking-[-0.01em]">Juca</span>
        <IconButton icon={hide.icon} label={hide.label} onPress={hide.run} />
      </div>
      <div className="flex shrink-0 flex-col px-2 pb-1">
        <NewSessionLink onGo={onGo} />
        <button type="button" onClick={() => open('palette')} className={sidebarAction}>
          <Search aria-hidden size={17} strokeWidth={1.75} className="text-ink-2" />
          <span className="grow text-left">{t('palette.open')}</span>
          <Keys combination={`${control}+K`} className="text-ink-2 pointer-coarse:hidden" />
        </button>
      </div>
      <SessionSidebar onGo={onGo} />
      <div className="flex shrink-0 items-center gap-0.5 p-2">
        <UserMenu narrow={false} />
        <ViewButton view="archived" icon={Archive} />
        <ViewButton view="trash" icon={Trash2} />
      </div>
    </>
  );
}

function ViewButton({ view, icon }: { view: Exclude<SidebarView, 'active'>; icon: typeof Archive }) {
  const t = useTranslations('shell.sidebar');
  const shell = useShell();
  const shown = shell.view === view;
  return (
    <IconButton
      icon={icon}
      label={t(view)}
      placement="top"
      aria-pressed={shown}
      className={classes(shown && 'bg-surface-2 text-ink')}
      onPress={() => shell.show(shown ? 'active' : view)}
    />
  );
}

/** The sidebar when only its signs are shown. */
export function NarrowSidebar({ onExpand }: { onExpand: () => void }) {
  const t = useTranslations('shell');
  const { open } = useShell();
  const { control } = useModifierNames();
  return (
    <div className="flex min-h-0 grow flex-col items-center gap-1 pt-3.5 pb-2">
      <IconButton icon={PanelLeft} label={t('sidebar.expand')} placement="right" onPress={onExpand} />
      <NewSessionLink narrow />
      <IconButton
        icon={Search}
        label={t('palette.open')}
        hint={`${control}+K`}
        placement="right"
        onPress={() => open('palette')}
      />
      <span className="grow" />
      <UserMenu narrow />
    </div>
  );
}
