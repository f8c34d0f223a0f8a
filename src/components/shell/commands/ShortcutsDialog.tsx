'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '#/components/ui/Dialog.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useModifierNames } from '#/hooks/usePlatform.ts';
import { shortcutLabel } from '#/lib/client/keys/shortcut.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { helpLines } from './shortcut-help.ts';

/** What can be done from the keyboard. */
export function ShortcutsDialog() {
  const t = useTranslations();
  const { panel, close } = useShell();
  const names = useModifierNames();
  return (
    <Dialog
      title={t('shell.shortcuts.title')}
      isOpen={panel === 'shortcuts'}
      onOpenChange={(open) => !open && close()}
    >
      <dl className="mt-1">
        {helpLines(t).map(({ text, keys }) => (
          <div
            key={text}
            className="flex h-11 items-center justify-between gap-4 border-line border-b last:border-none"
          >
            <dt>{text}</dt>
            <dd>
              <Keys combination={shortcutLabel(keys, names)} className="text-ink-2" />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
