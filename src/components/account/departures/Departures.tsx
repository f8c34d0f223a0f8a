'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAnswering } from '#/hooks/answers/useAnswering.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { exportDepartures } from '#/lib/client/answers/departures.ts';
import { saveFile } from '#/lib/client/api/session-files.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Section } from '../Section.tsx';
import { DepartureRow } from './DepartureRow.tsx';
import { useDepartures } from './useDepartures.ts';

/** The section of the account page about what left for the hosts of models; nothing where there are no models and nothing left. */
export function Departures() {
  const t = useTranslations('account.departures');
  const answering = useAnswering();
  const list = useDepartures();
  const hasModels = answering !== null && answering.models.length > 0;
  if (!hasModels && list.departures.length === 0) return null;
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="min-w-0 space-y-4">
        {answering?.tokens && <p>{t('tokensOfDay', answering.tokens)}</p>}
        {list.error !== null && <FailedList error={list.error} onRetry={list.more} />}
        {list.isLoaded && list.departures.length === 0 && <p className="text-ink-2">{t('nothing')}</p>}
        {list.departures.length > 0 && (
          <ul className="divide-y divide-line">
            {list.departures.map((departure) => (
              <DepartureRow key={departure.id} departure={departure} />
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-2">
          {list.hasMore && list.error === null && (
            <Button isPending={list.isLoading} onPress={list.more}>
              {t('more')}
            </Button>
          )}
          {list.departures.length > 0 && <ExportButton />}
        </div>
      </div>
    </Section>
  );
}

function FailedList({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const common = useTranslations('common');
  const errorText = useErrorText();
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3">
      <p>{errorText(error)}</p>
      <Button onPress={onRetry}>{common('retry')}</Button>
    </div>
  );
}

function ExportButton() {
  const t = useTranslations('account.departures');
  const errorText = useErrorText();
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    try {
      saveFile(await exportDepartures());
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <Button isPending={isPending} onPress={() => void save()}>
      <Download aria-hidden size={16} strokeWidth={1.75} />
      {t('export')}
    </Button>
  );
}
