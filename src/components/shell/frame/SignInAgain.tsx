'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';

interface Props {
  isOpen: boolean;
  title: string;
  text: string;
  /** Where one signs in; from there the way leads back here. */
  address: string;
}

/** A page that can send nothing more: one may go on reading, or sign in again. */
export function SignInAgain({ isOpen, title, text, address }: Props) {
  const t = useTranslations('shell.signedOut');
  const [isReading, setReading] = useState(false);
  const signIn = () => {
    const way = new URL(address, location.origin);
    way.searchParams.set('next', location.pathname + location.search + location.hash);
    location.assign(way);
  };
  return (
    <Dialog
      title={title}
      role="alertdialog"
      isOpen={isOpen && !isReading}
      onOpenChange={(open) => setReading(!open)}
      dismissable={false}
    >
      <p className="text-ink-2">{text}</p>
      <DialogActions>
        <Button look="quiet" onPress={() => setReading(true)}>
          {t('later')}
        </Button>
        <Button look="ink" autoFocus onPress={signIn}>
          {t('action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
