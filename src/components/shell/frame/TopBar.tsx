'use client';

import { Menu } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { useCurrentSessionId, useSession } from '#/hooks/session/useSession.ts';
import { useScreenTitle } from '#/screens/useScreen.ts';
import { PhaseStrip } from '../phases/PhaseStrip.tsx';
import { useShell } from './ShellContext.tsx';

/** Stands in for the sidebar on a narrow screen: opens it, and names the screen. */
export function TopBar() {
  const t = useTranslations('shell');
  const { open } = useShell();
  const title = useScreenTitle();
  const hasSession = useSession(useCurrentSessionId()) !== undefined;
  return (
    <header className="flex h-14 short:h-11 shrink-0 items-center gap-1 px-2 pt-[env(safe-area-inset-top)] desktop:hidden">
      <IconButton
        icon={Menu}
        label={t('sidebar.open')}
        className="size-11"
        onPress={() => open('sessions')}
      />
      <PhaseStrip title={title} />
      <p
        aria-hidden
        className={classes(
          'min-w-0 grow truncate px-1 text-center font-medium tablet:block tablet:text-left',
          hasSession && 'hidden',
        )}
      >
        {title}
      </p>
      <span aria-hidden className="size-11 tablet:hidden" />
    </header>
  );
}
