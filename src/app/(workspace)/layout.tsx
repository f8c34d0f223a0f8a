import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AppShell } from '#/components/shell/frame/AppShell.tsx';
import { parseSidebarSize, sidebarCookie } from '#/components/shell/sidebar/sidebar-size.ts';
import { groupingCookie, parseGrouping } from '#/components/shell/tools/grouping.ts';
import { TrashDaysProvider } from '#/hooks/trash-days.tsx';
import { limits } from '#/lib/domain/limits.ts';
import { runtime } from '#/lib/runtime.ts';
import { CurrentScreen } from '#/screens/CurrentScreen.tsx';
import { AllTexts } from '../all-texts.tsx';
import { Queries } from '../queries.tsx';

/** The frame around every session. It stays while one goes from session to session; only the canvas changes. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const asked = await headers();
  const user = await runtime().signIn.userOf(asked);
  // Each page sends whoever is not signed in to the way in, and from there back to itself.
  if (!user) return children;
  const [lists, jar] = await Promise.all([firstPages(user), cookies()]);
  return (
    <AllTexts>
      <Queries>
        <TrashDaysProvider days={runtime().config.TRASH_DAYS}>
          <AppShell
            user={{ id: user.id, name: user.name }}
            isWide={!isPhone(asked)}
            sidebar={parseSidebarSize(jar.get(sidebarCookie)?.value)}
            grouping={parseGrouping(jar.get(groupingCookie)?.value)}
            lists={lists}
          >
            <CurrentScreen />
            {children}
          </AppShell>
        </TrashDaysProvider>
      </Queries>
    </AllTexts>
  );
}

/** Browsers of phones have `Mobi` in their name, and those of tablets have not. */
const isPhone = (asked: Pick<Headers, 'get'>): boolean => /Mobi/.test(asked.get('user-agent') ?? '');

/** What the sidebar shows first; null where the store does not answer, which the sidebar then says. */
const firstPages = async (user: { id: string }) => {
  const sessions = runtime().sessions.for(user);
  const page = (shelf: 'pinned' | 'active') => sessions.list({ shelf, limit: limits.pageDefault });
  try {
    const [pinned, active] = await Promise.all([page('pinned'), page('active')]);
    return { pinned, active };
  } catch (error) {
    runtime().logger.warn({ err: error }, 'the first page of sessions could not be read');
    return null;
  }
};
