'use client';

import { useTranslations } from 'use-intl';
import { Keys } from '#/components/ui/Keys.tsx';
import { Dialog } from '#/components/ui/overlay/Dialog.tsx';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { helpLines } from './shortcut-help.ts';

/** What can be done from the keyboard. */
export function ShortcutsDialog() {
  const t = useTranslations();
  const { panel, close } = useShell();
  const label = useShortcutLabel();
  return (
    <Dialog
      title={t('shell.shortcuts.title')}
      isOpen={panel === 'shortcuts'}
      onOpenChange={(open) => !open && close()}
    >
      <section
        aria-label={t('shell.shortcuts.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="-mx-3 max-h-[calc(100dvh-11rem)] overflow-auto rounded-control px-3"
      >
        <dl>
          {helpLines(t).map(({ text, keys }) => (
            <div
              key={text}
              className="flex h-11 items-center justify-between gap-4 border-line border-b last:border-none"
            >
              <dt>{text}</dt>
              <dd>
                <Keys combination={label(keys)} className="text-ink-2" />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}
