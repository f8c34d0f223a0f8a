'use client';

import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useIsAtRisk } from '#/hooks/typed/typed.tsx';
import { isSignedOut, onSignedOut } from '#/lib/client/api/signed-out.ts';

/** Says that the sign-in has expired as soon as a call was refused for it, what is kept, and how to continue. */
export function SignedOutDialog() {
  const t = useTranslations('shell.signedOut');
  const over = useSyncExternalStore(onSignedOut, isSignedOut, () => false);
  const isAtRisk = useIsAtRisk();
  const [reading, setReading] = useState(false);
  const signIn = () =>
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.hash)}`);
  return (
    <Dialog
      title={t('title')}
      role="alertdialog"
      isOpen={over && !reading}
      onOpenChange={(open) => setReading(!open)}
      dismissable={false}
    >
      <p className="text-ink-2">{t(isAtRisk ? 'textNotKept' : 'text')}</p>
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
