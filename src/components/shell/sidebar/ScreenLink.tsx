'use client';

import { Plus } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { Keys } from '#/components/ui/Keys.tsx';
import { useAddress } from '#/hooks/useAddress.ts';
import { useModifierNames } from '#/hooks/usePlatform.ts';
import { sidebarAction } from '../frame/sidebar-action.ts';
import { focusComposer, focusNextComposer, goToSession, isPlainClick, sessionHref } from './navigate.ts';

/** Goes to an empty canvas, ready to be written on. */
export const newSession = (): void => {
  if (location.pathname === sessionHref(null)) focusComposer();
  else {
    goToSession(null);
    focusNextComposer();
  }
};

/** Leads to a new session; marked while one is there. */
export function NewSessionLink({ narrow, onGo }: { narrow?: boolean; onGo?: () => void }) {
  const t = useTranslations('shell.sidebar');
  const { control, alt } = useModifierNames();
  const here = useAddress() === sessionHref(null);
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    newSession();
    onGo?.();
  };
  return (
    <a
      href={sessionHref(null)}
      onClick={go}
      aria-current={here ? 'page' : undefined}
      aria-label={narrow ? t('newSession') : undefined}
      title={narrow ? t('newSession') : undefined}
      className={classes(
        narrow ? 'inline-flex size-9 items-center justify-center rounded-full' : `group ${sidebarAction}`,
        narrow &&
          (here ? 'bg-marker text-on-marker' : 'text-ink-2 transition hover:bg-surface-2 hover:text-ink'),
      )}
    >
      <Plus aria-hidden size={17} strokeWidth={1.75} className={narrow ? '' : 'text-ink-2'} />
      {!narrow && (
        <>
          <span className="grow">
            <span className={here ? 'marked' : ''}>{t('newSession')}</span>
          </span>
          <Keys
            combination={`${control}+${alt}+N`}
            className="text-ink-2 opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:hidden"
          />
        </>
      )}
    </a>
  );
}
