'use client';

import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { printSession } from '#/lib/client/paper/print-session.ts';
import { useTimeZone } from '../useTimeZone.ts';

/** Prints a session, all of it, and says so where it cannot be had. */
export const usePrintSession = (): ((sessionId: string) => Promise<void>) => {
  const t = useTranslations('export');
  const errorText = useErrorText();
  const timeZone = useTimeZone();
  return async (sessionId) => {
    announce(t('preparing'));
    try {
      await printSession(sessionId, timeZone);
    } catch (error) {
      showToast(errorText(error));
    }
  };
};
