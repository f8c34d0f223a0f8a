'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';

/** Says in the reader's language what a failed call means: what happened, what was kept, what to do. */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useTranslations('errors');
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t('unexpected');
      const { limit, max } = error.details;
      if (limit === 'title') return t('titleTooLong', { max: max ?? 0 });
      return t(error.code);
    },
    [t],
  );
};
