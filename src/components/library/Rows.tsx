'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

interface Props {
  label: string;
  /** The next page, where there is one. */
  more: (() => void) | undefined;
  loadingMore: boolean;
  children: ReactNode;
}

/** A list of decisions with a button for the next page; the arrow keys move between rows. */
export function Rows({ label, more, loadingMore, children }: Props) {
  const t = useTranslations('library');
  return (
    <>
      <ul aria-label={label} onKeyDown={moveBetweenRows} className="divide-y divide-line">
        {children}
      </ul>
      {more && (
        <Button className="mt-4 self-center" isPending={loadingMore} onPress={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

const moveBetweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const index = rows.indexOf(event.target as HTMLElement);
  if (step === undefined || index < 0) return;
  event.preventDefault();
  rows[index + step]?.focus();
};

/** Holds the place of the first rows. */
export function LoadingRows() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="flex flex-col gap-7 py-4">
      {['40%', '52%', '36%', '47%'].map((width) => (
        <div key={width} className="flex flex-col gap-2.5" style={{ maxWidth: '100%' }}>
          <div style={{ width }}>
            <Skeleton className="h-5" />
          </div>
          <Skeleton className="h-4 w-2/3" />
          <Skeleton className="h-12" />
        </div>
      ))}
    </div>
  );
}

export function RowsFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  const retry = <Button onPress={onRetry}>{t('common.retry')}</Button>;
  return (
    <Notice size="panel" role="alert" title={t('library.failed')} actions={retry}>
      {t('library.failedText')}
    </Notice>
  );
}
