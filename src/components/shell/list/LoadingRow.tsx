import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Skeleton } from '#/components/ui/Skeleton.tsx';

/** The place of a row that is being loaded. */
export function RowSkeleton({ width = '70%' }: { width?: string }) {
  return (
    <div aria-hidden className="flex h-15 flex-col justify-center gap-2 px-3.5">
      <div style={{ width }}>
        <Skeleton className="h-3.5" />
      </div>
      <Skeleton className="h-2.5 w-2/5" />
    </div>
  );
}

/**
 * The end of the loaded rows: the place of the next one, a retry where it could not be loaded, or a button where the reader has
 * to ask for more.
 */
export function MoreRow({
  failed,
  paused,
  onRetry,
}: {
  failed: boolean;
  paused: boolean;
  onRetry: () => void;
}) {
  const t = useTranslations();
  if (paused && !failed)
    return (
      <Button look="quiet" onPress={onRetry} className="px-3.5">
        {t('shell.grouping.more')}
      </Button>
    );
  if (!failed) return <RowSkeleton />;
  return (
    <div className="flex h-full items-center gap-2 px-3.5 text-ink-2 text-small">
      <span className="grow">{t('shell.failed.more')}</span>
      <Button look="quiet" onPress={onRetry} className="px-3">
        {t('common.retry')}
      </Button>
    </div>
  );
}
