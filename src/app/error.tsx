'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Notice } from '#/components/ui/Notice.tsx';

/** A page that could not be rendered. */
export default function PageError({ retry }: { error: Error; retry: () => void }) {
  const t = useTranslations();
  return (
    <main className="flex min-h-dvh">
      <Notice
        level={1}
        role="alert"
        title={t('errors.page.title')}
        actions={
          <Button look="ink" onPress={retry}>
            {t('common.retry')}
          </Button>
        }
      >
        {t('errors.page.text')}
      </Notice>
    </main>
  );
}
