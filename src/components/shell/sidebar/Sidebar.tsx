'use client';

import { type LucideIcon, PanelLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NextDeadlines } from '#/components/deadlines/list/NextDeadlines.tsx';
import { classes } from '#/components/ui/classes.ts';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { screensIn } from '#/screens/lookup.ts';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { type SidebarView, useShell } from '../frame/ShellContext.tsx';
import { SessionSidebar } from '../SessionSidebar.tsx';
import { ScreenLink, sidebarEntry } from './ScreenLink.tsx';
import { UserMenu } from './UserMenu.tsx';

const screens = screensIn('sidebar');

interface Props {
  /** Called after the user went somewhere from here. */
  onGo?: () => void;
  /** The button at the top, which hides the sidebar. */
  hide: { icon: LucideIcon; label: string; run: () => void };
}

/** Links to screens, the search, the sessions and the user's menu. */
export function Sidebar({ onGo = () => {}, hide }: Props) {
  return (
    <>
      <div className="flex h-16 shrink-0 items-center justify-between pr-3 pl-5.5">
        <span className="font-medium font-serif text-heading tracking-[-0.01em]">Juca</span>
        <IconButton icon={hide.icon} label={hide.label} onPress={hide.run} />
      </div>
      <div className="flex shrink-0 flex-col px-2 pb-1">
        {screens.map((screen) => (
          <ScreenLink key={screen.name} screen={screen} onGo={onGo} />
        ))}
        <SearchButton />
      </div>
      <NextDeadlines onGo={onGo} />
      <SessionSidebar onGo={onGo} />
      <div className="flex shrink-0 items-center gap-0.5 p-2">
        <UserMenu narrow={false} />
        <ViewButton view="archived" />
        <ViewButton view="trash" />
      </div>
    </>
  );
}

function SearchButton() {
  const { text, icon: Icon, keys, run } = useCommand('palette');
  return (
    <button type="button" onClick={run} className={sidebarEntry}>
      <Icon aria-hidden size={17} strokeWidth={1.75} className="text-ink-2" />
      <span className="grow text-left">{text}</span>
      {keys && <Keys combination={keys} className="text-ink-2 pointer-coarse:hidden" />}
    </button>
  );
}

/** Shows the sessions of a view, or the active ones where that view is shown. */
function ViewButton({ view }: { view: Exclude<SidebarView, 'active'> }) {
  const shell = useShell();
  const { text, icon, run } = useCommand(view);
  const isShown = shell.view === view;
  return (
    <IconButton
      icon={icon}
      label={text}
      placement="top"
      aria-pressed={isShown}
      className={classes(isShown && 'bg-surface-2 text-ink')}
      onPress={() => (isShown ? shell.show('active') : run())}
    />
  );
}

/** The sidebar with icons only. */
export function NarrowSidebar({ onExpand }: { onExpand: () => void }) {
  const t = useTranslations('shell.sidebar');
  const search = useCommand('palette');
  return (
    <div className="flex min-h-0 grow flex-col items-center gap-1 pt-3.5 pb-2">
      <IconButton icon={PanelLeft} label={t('expand')} placement="right" onPress={onExpand} />
      {screens.map((screen) => (
        <ScreenLink key={screen.name} screen={screen} narrow />
      ))}
      <IconButton
        icon={search.icon}
        label={search.text}
        hint={search.keys}
        placement="right"
        onPress={search.run}
      />
      <span className="grow" />
      <UserMenu narrow />
    </div>
  );
}
