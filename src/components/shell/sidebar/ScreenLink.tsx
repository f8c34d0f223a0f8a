'use client';

import type { MouseEvent } from 'react';
import { classes } from '#/components/ui/classes.ts';
import { Keys } from '#/components/ui/Keys.tsx';
import { isPlainClick } from '#/lib/client/address/navigate.ts';
import type { NamedScreen } from '#/screens/lookup.ts';
import { useScreen } from '#/screens/useScreen.ts';
import { useCommand } from '../commands/CommandsProvider.tsx';

/** The form of the entries at the top of the sidebar. */
export const sidebarEntry =
  'flex h-10 shrink-0 items-center gap-2.5 rounded-control px-3.5 transition-colors hover:bg-surface-2 pointer-coarse:h-11 focus-visible:-outline-offset-2';

interface Props {
  screen: NamedScreen;
  /** The sidebar shows icons only. */
  narrow?: boolean;
  /** Called after the user went there. */
  onGo?: () => void;
}

/** Leads to a screen; marked while that screen is shown. */
export function ScreenLink({ screen, narrow, onGo }: Props) {
  const { text, icon: Icon, keys, run } = useCommand(screen.name);
  const isCurrent = useScreen().name === screen.name;
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    run();
    onGo?.();
  };
  return (
    <a
      href={screen.path}
      onClick={go}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={narrow ? text : undefined}
      title={narrow ? text : undefined}
      className={classes(
        narrow ? 'inline-flex size-9 items-center justify-center rounded-full' : `group ${sidebarEntry}`,
        narrow &&
          (isCurrent
            ? 'bg-marker text-on-marker'
            : 'text-ink-2 transition hover:bg-surface-2 hover:text-ink'),
      )}
    >
      <Icon aria-hidden size={17} strokeWidth={1.75} className={narrow ? '' : 'text-ink-2'} />
      {!narrow && (
        <>
          <span className="grow">
            <span className={isCurrent ? 'marked' : ''}>{text}</span>
          </span>
          {keys && (
            <Keys
              combination={keys}
              className="text-ink-2 opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:hidden"
            />
          )}
        </>
      )}
    </a>
  );
}
