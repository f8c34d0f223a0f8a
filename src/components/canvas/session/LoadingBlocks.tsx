'use client';

import { useTranslations } from 'use-intl';
import { UnloadedRow } from '../list/UnloadedRow.tsx';
import { estimatedHeight } from '../scroll/estimated-height.ts';

const rows = [1, 2, 3, 4];

/** The end of a session while it is being loaded. */
export function LoadingBlocks() {
  const t = useTranslations('canvas');
  return (
    <div role="status" className="flex min-h-0 grow flex-col justify-end overflow-hidden py-6">
      <span className="sr-only">{t('loading')}</span>
      {/* As high as all of its rows: it stands at the foot, and would move up with each one that the browser reads. */}
      <div aria-hidden className="shrink-0" style={{ height: rows.length * estimatedHeight }}>
        {rows.map((position) => (
          <UnloadedRow key={position} position={position} total={rows.length} />
        ))}
      </div>
    </div>
  );
}
