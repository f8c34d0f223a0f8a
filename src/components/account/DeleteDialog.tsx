'use client';

import { useTranslations } from 'use-intl';
import type { DeletionReceipt } from '#/lib/client/api/account.ts';
import { Dialog } from '../ui/overlay/Dialog.tsx';
import { DeleteForm } from './DeleteForm.tsx';
import { Receipt } from './Receipt.tsx';

interface Props {
  user: { email: string };
  hasPassword: boolean;
  /** Once the account is deleted. */
  receipt: DeletionReceipt | undefined;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  onDeleted: (receipt: DeletionReceipt) => void;
}

/** Asks once more before the account is deleted, and then shows the receipt. */
export function DeleteDialog({ user, hasPassword, receipt, isOpen, setOpen, onDeleted }: Props) {
  const t = useTranslations('account');
  return (
    <Dialog
      role="alertdialog"
      title={receipt ? t('receipt.title') : t('delete.ask')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      dismissable={receipt === undefined}
    >
      {receipt ? (
        <Receipt receipt={receipt} />
      ) : (
        <DeleteForm
          email={user.email}
          hasPassword={hasPassword}
          onCancel={() => setOpen(false)}
          onDeleted={onDeleted}
        />
      )}
    </Dialog>
  );
}
