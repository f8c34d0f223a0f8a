'use client';

import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ImportReportCard } from './ImportReportCard.tsx';
import type { useDecisionImports } from './useDecisionImports.ts';

type Props = Pick<ReturnType<typeof useDecisionImports>, 'running' | 'ended' | 'stop' | 'dismiss'>;

/** The progress of an import, or its result. */
export function ImportProgress({ running, ended: [ended], stop, dismiss }: Props) {
  if (running) return <Running {...running} onStop={stop} />;
  if (!ended) return null;
  if ('report' in ended) return <ImportReportCard {...ended} onDismiss={dismiss} />;
  return <Failed error={ended.error} />;
}

function Running({ name, share, onStop }: { name: string; share: number; onStop: () => void }) {
  const t = useTranslations('library.import');
  return (
    <div className="flex flex-col gap-2.5 rounded-card bg-surface-2 p-5">
      <Progress
        label={t('running', { name })}
        share={share}
        value={share === 1 ? t('finishing') : undefined}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-52 grow basis-0 text-ink-2 text-small">{t('stopAbout')}</p>
        <Button onPress={onStop}>{t('stop')}</Button>
      </div>
    </div>
  );
}

function Failed({ error }: { error: unknown }) {
  const t = useTranslations('library.import');
  const errorText = useErrorText();
  const isTooLarge = error instanceof ApiError && error.details.limit === 'importFile';
  return (
    <p role="alert" className="rounded-card bg-surface-2 p-5">
      {isTooLarge
        ? t('tooLarge', { size: limits.importFile / 1024 / 1024 })
        : `${errorText(error)} ${t('again')}`}
    </p>
  );
}
