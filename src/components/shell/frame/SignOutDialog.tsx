'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useIsAtRisk } from '#/hooks/typed/typed.tsx';
import { useLeave } from '../commands/useSignOut.ts';
import { useShell } from './ShellContext.tsx';

/** Asks whoever signs out whether the texts that the server does not have stay on this device. */
export function SignOutDialog() {
  const t = useTranslations('shell.signOut');
  const common = useTranslations('common');
  const { panel, close } = useShell();
  const isAtRisk = useIsAtRisk();
  const leave = useLeave();
  const [isLeaving, setLeaving] = useState(false);
  const choose = async (texts: 'keep' | 'delete') => {
    setLeaving(true);
    await leave(texts);
    setLeaving(false);
    close();
  };
  return (
    <Dialog
      role="alertdialog"
      title={t('title')}
      isOpen={panel === 'sign-out'}
      onOpenChange={(open) => !open && close()}
    >
      <p className="text-pretty text-ink-2">{t('text')}</p>
      {isAtRisk && <p className="mt-2 text-caution">{t('atRisk')}</p>}
      <DialogActions>
        <Button look="quiet" onPress={close}>
          {common('cancel')}
        </Button>
        <Button look="danger" isPending={isLeaving} onPress={() => void choose('delete')}>
          {t('delete')}
        </Button>
        <Button look="ink" autoFocus isPending={isLeaving} onPress={() => void choose('keep')}>
          {t('keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
