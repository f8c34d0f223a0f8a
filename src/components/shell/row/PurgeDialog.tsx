'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { Session } from '#/lib/domain/session.ts';

interface Props {
  session: Session;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a session is deleted for good. */
export function PurgeDialog({ session, onConfirm, onClose }: Props) {
  const t = useTranslations('shell');
  const common = useTranslations('common');
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog title={t('purge.title')} role="alertdialog" isOpen onOpenChange={(open) => !open && onClose()}>
      <p className="text-ink-2">{t('purge.text', { title: session.title || t('row.untitled') })}</p>
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
