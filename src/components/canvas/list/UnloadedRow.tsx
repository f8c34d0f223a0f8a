'use client';

import { useTranslations } from 'use-intl';
import { Skeleton } from '#/components/ui/Skeleton.tsx';
import { estimatedHeight } from '../scroll/estimated-height.ts';

/** The placeholder of a block that is not loaded. */
export function UnloadedRow({ position, total }: { position: number; total: number }) {
  const t = useTranslations('canvas.block');
  return (
    <article
      aria-posinset={position}
      aria-setsize={total}
      aria-label={t('unloaded', { position })}
      aria-busy
      style={{ height: estimatedHeight }}
      className="mx-auto w-full max-w-[40rem] space-y-3 px-5 pt-2 tablet:px-8"
    >
      {position % 2 === 1 ? (
        <Skeleton className="ml-auto h-20 w-3/5 rounded-card" />
      ) : (
        <>
          <Skeleton className="h-4 w-11/12" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-2/3" />
        </>
      )}
    </article>
  );
}
