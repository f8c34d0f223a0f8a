'use client';

import { useTranslations } from 'use-intl';
import { UnloadedRow } from '../list/UnloadedRow.tsx';

/** The end of a session while it is being loaded. */
export function LoadingBlocks() {
  const t = useTranslations('canvas');
  return (
    <div role="status" className="flex min-h-0 grow flex-col justify-end overflow-hidden py-6">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden>
        {[1, 2, 3, 4].map((position) => (
          <UnloadedRow key={position} position={position} total={4} />
        ))}
      </div>
    </div>
  );
}
