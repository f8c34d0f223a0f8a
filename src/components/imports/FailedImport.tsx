'use client';

import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { limits } from '#/lib/domain/limits.ts';

/** Says why a file was not read to its end, and what to do. */
export function FailedImport({ name, error }: { name: string; error: unknown }) {
  const t = useTranslations('imports');
  const errorText = useErrorText();
  const isTooLarge = error instanceof ApiError && error.details.limit === 'importChats';
  return (
    <section role="alert" className="flex flex-col gap-1 rounded-card bg-surface-2 p-5">
      <h2 className="truncate font-medium">{t('failed', { name })}</h2>
      <p className="text-pretty">
        {isTooLarge
          ? t('tooLarge', { size: limits.importChats / 1024 ** 3 })
          : `${errorText(error)} ${t('again')}`}
      </p>
    </section>
  );
}
