'use client';

import { PanelLeft } from 'lucide-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeadlineNote } from '#/components/deadlines/reminders/DeadlineNote.tsx';
import { Announcer } from '#/components/ui/Announcer.tsx';
import { classes } from '#/components/ui/classes.ts';
import { LoadWaiting } from '#/components/ui/LoadWaiting.tsx';
import { LiveProvider } from '#/hooks/live.tsx';
import { OwnerProvider } from '#/hooks/owner.tsx';
import { ReplicasProvider } from '#/hooks/session/replicas.tsx';
import { TypedProvider } from '#/hooks/typed/typed.tsx';
import { useDesktop } from '#/hooks/usePlatform.ts';
import { pageTitle } from '#/i18n/page-title.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { useScreen, useScreenTitle } from '#/screens/useScreen.ts';
import { CommandsProvider } from '../commands/CommandsProvider.tsx';
import { PhaseRail } from '../phases/PhaseRail.tsx';
import { NarrowSidebar, Sidebar } from '../sidebar/Sidebar.tsx';
import { SidebarResizer } from '../sidebar/SidebarResizer.tsx';
import type { SidebarSize } from '../sidebar/sidebar-size.ts';
import { useSidebarSize } from '../sidebar/useSidebarSize.ts';
import { ConnectionNote } from './ConnectionNote.tsx';
import { OlderBuildNote } from './OlderBuildNote.tsx';
import { Panels } from './Panels.tsx';
import { type Grouping, ShellProvider, type ShellUser } from './ShellContext.tsx';
import { StandingDialogs } from './StandingDialogs.tsx';
import { TopBar } from './TopBar.tsx';

interface Props {
  user: ShellUser;
  /** Whether the server takes the screen for a wide one, which has the sidebar beside the canvas. */
  isWide: boolean;
  sidebar: SidebarSize;
  grouping: Grouping;
  /** First pages of the lists, where the server could read them. */
  lists: { pinned: SessionPage; active: SessionPage } | null;
  /** The screen and the framework's page. */
  children: ReactNode;
}

/** The frame of the workspace: sidebar, canvas, phase rail, drawers and dialogs. */
export function AppShell({ user, isWide, sidebar, grouping, lists, children }: Props) {
  const [first] = useState(user);
  // Another account's name has no place on this page, which is over then (`OwnerProvider`).
  const own = user.id === first.id ? user : first;
  return (
    <OwnerProvider ownerId={user.id}>
      <ReplicasProvider lists={lists}>
        <LiveProvider>
          <TypedProvider>
            <ShellProvider user={own} grouping={grouping}>
              <CommandsProvider>
                <Frame isWide={isWide} sidebar={sidebar}>
                  {children}
                </Frame>
                <Panels />
              </CommandsProvider>
              <StandingDialogs />
              <Announcer />
              <LoadWaiting />
            </ShellProvider>
          </TypedProvider>
        </LiveProvider>
      </ReplicasProvider>
    </OwnerProvider>
  );
}

function Frame({ isWide, sidebar, children }: Pick<Props, 'isWide' | 'sidebar' | 'children'>) {
  const sizing = useSidebarSize(sidebar);
  const desktop = useDesktop(isWide);
  const { hasPhases } = useScreen();
  const t = useTranslations('shell');
  return (
    <div
      data-frame
      className={classes(
        'grid h-dvh grid-cols-1 bg-surface tablet:gap-3 tablet:bg-paper tablet:p-3',
        hasPhases
          ? 'tablet:grid-cols-[minmax(0,1fr)_3.5rem] desktop:grid-cols-[var(--sidebar)_minmax(0,1fr)_3.5rem] wide:grid-cols-[var(--sidebar)_minmax(0,1fr)_15rem]'
          : 'desktop:grid-cols-[var(--sidebar)_minmax(0,1fr)]',
      )}
      style={{ '--sidebar': `${sizing.shown}px` } as CSSProperties}
    >
      <SkipLink />
      {desktop && (
        <aside aria-label={t('sidebar.panel')} className="relative hidden min-h-0 desktop:block">
          <div id="sidebar" className="flex h-full flex-col overflow-hidden rounded-island bg-surface">
            {sizing.collapsed ? (
              <NarrowSidebar onExpand={sizing.toggle} />
            ) : (
              <Sidebar hide={{ icon: PanelLeft, label: t('sidebar.collapse'), run: sizing.toggle }} />
            )}
          </div>
          <SidebarResizer sizing={sizing} controls="sidebar" />
        </aside>
      )}
      <main
        id="canvas"
        tabIndex={-1}
        className="relative flex min-h-0 min-w-0 flex-col overflow-hidden bg-surface outline-none tablet:rounded-island"
      >
        <PageTitle />
        <TopBar />
        <ConnectionNote />
        <OlderBuildNote />
        <DeadlineNote />
        {children}
      </main>
      {hasPhases && <PhaseRail />}
    </div>
  );
}

/** The first element in the tab order: moves the focus to the canvas. */
function SkipLink() {
  const t = useTranslations('shell');
  return (
    <button
      type="button"
      onClick={() => document.getElementById('canvas')?.focus()}
      className="sr-only z-50 focus:fixed focus:top-4 focus:left-4 focus:h-auto focus:w-auto focus:rounded-full focus:bg-ink focus:px-5 focus:py-2.5 focus:text-surface focus:[clip-path:none]"
    >
      {t('skip')}
    </button>
  );
}

/** The name of the screen in the browser's tab and, for a screen reader, as the page's heading. */
function PageTitle() {
  const title = useScreenTitle();
  return (
    <>
      <title>{pageTitle(title)}</title>
      {title && <h1 className="sr-only">{title}</h1>}
    </>
  );
}
