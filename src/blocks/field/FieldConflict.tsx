'use client';

import { useTranslations } from 'use-intl';

/** Above the field that holds what one typed: what is stored now, as it was changed elsewhere meanwhile. */
export function FieldConflict({ stored }: { stored: string }) {
  const t = useTranslations('cards.field');
  return (
    <div role="alert" className="space-y-2">
      <p className="font-medium text-caution">{t('changed')}</p>
      <div className="rounded-control bg-surface p-3">
        <p className="mb-1 text-ink-2 text-small">{t('theirs')}</p>
        <p className="reading max-h-[40dvh] overflow-y-auto whitespace-pre-line">{stored || t('empty')}</p>
      </div>
      <p className="text-ink-2 text-small">{t('yours')}</p>
    </div>
  );
}
