'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeletionReceipt } from '#/lib/client/api/account.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';

const DeleteDialog = later(() => import('./DeleteDialog.tsx').then((module) => module.DeleteDialog));

interface Props {
  user: { id: string; email: string };
  hasPassword: boolean;
}

/** Deletes the account: a button, a form that asks once more, and the receipt. */
export function DeleteAccount({ user, hasPassword }: Props) {
  const t = useTranslations('account');
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  const [receipt, setReceipt] = useState<DeletionReceipt>();
  const finish = (received: DeletionReceipt) => {
    setReceipt(received);
    // The dialog may have been closed while the account was being deleted.
    setOpen(true);
    // What was typed here and not sent is deleted too.
    void typedTextOf(user.id).forgetAll();
  };
  return (
    <>
      <Button look="danger" onPress={() => setOpen(true)} className="self-start justify-self-start">
        {t('delete.open')}
      </Button>
      {wasOpen && <DeleteDialog {...{ user, hasPassword, receipt, isOpen, setOpen }} onDeleted={finish} />}
    </>
  );
}
