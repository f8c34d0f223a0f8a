'use client';

import { useTranslations } from 'use-intl';
import { useTrashDays } from '#/hooks/trash-days.tsx';

/** Says when what is in the trash is deleted for good; nothing where it stays. */
export function TrashNote() {
  const t = useTranslations('shell');
  const days = useTrashDays();
  return (
    days > 0 && <p className="px-5.5 pb-2 text-pretty text-ink-2 text-small">{t('trashNote', { days })}</p>
  );
}
