import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { RowSkeleton } from './RowSkeleton.tsx';

/** The end of what is loaded: the place of the next row, or what to do where it could not be had. */
export function MoreRow({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const t = useTranslations();
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
