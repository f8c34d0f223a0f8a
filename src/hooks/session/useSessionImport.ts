'use client';

import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { importSession } from '#/lib/client/api/session-files.ts';
import { chooseFile } from '#/lib/client/files/choose-file.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { limits } from '#/lib/domain/limits.ts';

/** Asks for an exported file and takes its session in; says what happened, and calls back with the session's id. */
export const useSessionImport = (onDone: (id: string) => void): (() => void) => {
  const importText = useImportText();
  const t = useTranslations('export.import');
  const take = async (file: File): Promise<void> => {
    announce(t('running'));
    try {
      if (file.size > limits.importFile) throw new ApiError(0, 'too_large', '', { limit: 'importFile' });
      const { id } = await importSession(file);
      onDone(id);
      showToast(t('done'));
    } catch (error) {
      showToast(importText(error));
    }
  };
  return () => chooseFile('.json,application/json', (file) => void take(file));
};

const useImportText = (): ((error: unknown) => string) => {
  const t = useTranslations('export.import');
  const errorText = useErrorText();
  return (error) => {
    if (!(error instanceof ApiError)) return errorText(error);
    const { limit, field } = error.details;
    if (limit === 'importFile') return t('tooLarge', { size: limits.importFile / 1024 / 1024 });
    if (error.code === 'invalid' && field === 'version') return t('newer');
    if (error.code === 'invalid' || error.code === 'too_large') return t('invalid', { field: field ?? '' });
    return errorText(error);
  };
};
