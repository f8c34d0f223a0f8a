'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { Outdated } from '../card/Card.tsx';
import { useOutdated } from '../card/useOutdated.ts';

interface Recompose {
  outdated: Outdated | undefined;
  dialog: ReactNode;
}

/** What an out-of-date document says. Composing it again is asked about first: it replaces what the lawyer edited. */
export const useRecompose = (sessionId: string, canChange: boolean, isFrozen: boolean): Recompose => {
  const t = useTranslations('cards.delivery.recompose');
  const common = useTranslations('common');
  const outdated = useOutdated(sessionId, 4, canChange);
  const [isAsking, setAsking] = useState(false);
  const renew = outdated?.renew;
  if (!renew) return { outdated, dialog: null };
  const confirm = () => {
    setAsking(false);
    renew.run();
  };
  return {
    outdated: { ...outdated, renew: { ...renew, run: () => setAsking(true) } },
    dialog: (
      <Dialog role="alertdialog" title={t('title')} isOpen={isAsking} onOpenChange={setAsking}>
        <p className="text-pretty text-ink-2">{t(isFrozen ? 'frozen' : 'draft')}</p>
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{common('cancel')}</Button>
          <Button look="ink" onPress={confirm}>
            {t('confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    ),
  };
};
