'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Notice } from '#/components/ui/Notice.tsx';

/** Stands where the blocks would, when they could not be loaded. */
export function FailedBlocks({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('canvas.failed');
  const common = useTranslations('common');
  return (
    <div className="flex min-h-0 grow overflow-y-auto">
      <Notice
        title={t('title')}
        role="alert"
        actions={
          <Button look="ink" onPress={onRetry}>
            {common('retry')}
          </Button>
        }
      >
        {t('text')}
      </Notice>
    </div>
  );
}
