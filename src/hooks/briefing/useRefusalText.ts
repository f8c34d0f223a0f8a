'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { refusals } from '#/lib/domain/briefing/words.ts';

/** Says why the briefing refused something, or what else went wrong. */
export const useRefusalText = (): ((error: unknown) => string) => {
  const t = useTranslations('briefing.refused');
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      const field = error instanceof ApiError && error.code === 'conflict' ? error.details.field : undefined;
      const reason = refusals.find((each) => each === field);
      return reason ? t(reason) : errorText(error);
    },
    [t, errorText],
  );
};
