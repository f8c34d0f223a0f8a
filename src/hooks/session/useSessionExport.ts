'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { exportSession, type FileChoice, saveFile } from '#/lib/client/api/session-files.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { useTimeZone } from '../useTimeZone.ts';

/** Saves a session as a file, and says how it went. */
export const useSessionExport = (sessionId: string) => {
  const t = useTranslations('export');
  const errorText = useErrorText();
  const timeZone = useTimeZone();
  const [isPending, setPending] = useState(false);
  const save = async (choice: FileChoice): Promise<void> => {
    setPending(true);
    announce(t('preparing'));
    try {
      saveFile(await exportSession(sessionId, choice, timeZone));
      announce(t('ready'));
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setPending(false);
    }
  };
  return { save, isPending };
};
