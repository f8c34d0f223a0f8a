'use client';

import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { limits } from '#/lib/domain/limits.ts';

/** Says why the text of a statute was not read or not kept. */
export function StatuteProblem({ error }: { error: unknown }) {
  const t = useTranslations('library.statutes');
  const errorText = useErrorText();
  const limit = error instanceof ApiError ? error.details.limit : undefined;
  const isFull = limit === 'statutesPerLibrary' || limit === 'statutesSize';
  const most = { count: limits.statutesPerLibrary, size: limits.statutesSize / 1024 / 1024 };
  return (
    <p role="alert" className="min-w-52 grow basis-0">
      {isFull ? t('full', most) : errorText(error)}
    </p>
  );
}
