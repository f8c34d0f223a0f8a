'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { Session } from '#/lib/domain/session.ts';

interface Props {
  sessions: readonly Session[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before sessions are deleted for good. */
export function PurgeDialog({ sessions, onConfirm, onClose }: Props) {
  const t = useTranslations('shell');
  const common = useTranslations('common');
  const only = sessions.length === 1 ? sessions[0] : undefined;
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog title={t('purge.title')} role="alertdialog" isOpen onOpenChange={(open) => !open && onClose()}>
      <p className="text-ink-2">
        {only
          ? t('purge.text', { title: only.title || t('row.untitled') })
          : t('purge.many', { count: sessions.length })}
      </p>
      <DialogActions>
        <Button look="quiet" autoFocus onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button look="danger" onPress={confirm}>
          {t('purge.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
