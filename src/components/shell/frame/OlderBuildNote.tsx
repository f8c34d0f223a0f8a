'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useStanding } from '#/hooks/useStanding.ts';

/** Offers to load the page anew once the server runs another build. It never happens by itself. */
export function OlderBuildNote() {
  const t = useTranslations('shell.olderBuild');
  const { olderBuild } = useStanding();
  return (
    <div
      role="status"
      className="absolute inset-x-0 top-16 z-20 flex justify-center px-4 empty:hidden tablet:top-4"
    >
      {olderBuild && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-card border border-line bg-surface py-2 pr-2 pl-5 shadow-raised">
          <p>{t('text')}</p>
          <Button look="ink" onPress={() => location.reload()}>
            {t('reload')}
          </Button>
        </div>
      )}
    </div>
  );
}
