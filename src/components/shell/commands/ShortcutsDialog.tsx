'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '#/components/ui/Dialog.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useModifierNames } from '#/hooks/usePlatform.ts';
import { useShell } from '../frame/ShellContext.tsx';

/** What can be done from the keyboard. */
export function ShortcutsDialog() {
  const t = useTranslations('shell.shortcuts');
  const { panel, close } = useShell();
  const { control, alt } = useModifierNames();
  const shortcuts = [
    ['palette', `${control}+K`],
    ['newSession', `${control}+${alt}+N`],
    ['briefing', `${control}+${alt}+B`],
    ['composer', '/'],
    ['list', '↑+↓+Home+End'],
    ['open', 'Enter'],
    ['rename', 'F2'],
    ['delete', 'Del'],
    ['menu', 'Shift+F10'],
    ['situation', '1+2+3+4'],
    ['evaluate', 'U+N'],
    ['stance', 'F+D'],
    ['precedents', 'J+K'],
    ['help', '?'],
  ] as const;
  return (
    <Dialog title={t('title')} isOpen={panel === 'shortcuts'} onOpenChange={(open) => !open && close()}>
      <dl className="mt-1">
        {shortcuts.map(([name, keys]) => (
          <div
            key={name}
            className="flex h-11 items-center justify-between gap-4 border-line border-b last:border-none"
          >
            <dt>{t(name)}</dt>
            <dd>
              <Keys combination={keys} className="text-ink-2" />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
