'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDated } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useMatterDeadlines } from '#/hooks/deadlines/useMatterDeadlines.ts';
import { emptyDraft } from '#/lib/client/deadlines/draft.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { DeadlineForm } from '../deadlines/form/DeadlineForm.tsx';
import { DeadlineRow } from '../deadlines/list/DeadlineRow.tsx';
import { LoadingRows, RowsFailed } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';

/** The deadlines of a matter, done ones too, the earliest last day first; and a new one that belongs to it. */
export function MatterDeadlines({ matterId }: { matterId: string }) {
  const t = useTranslations('matters');
  const page = useTranslations('deadlines.page');
  const dated = useDated();
  const [isAdding, setAdding] = useState(false);
  const { deadlines, failed, retry, more, loadingMore } = useMatterDeadlines(matterId);
  return (
    <section aria-labelledby="matter-deadlines" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 id="matter-deadlines" className="font-serif text-heading">
          {page('title')}
        </h3>
        {!isAdding && <Button onPress={() => setAdding(true)}>{page('new')}</Button>}
      </div>
      {isAdding && (
        <div className="rounded-card border border-line bg-surface-2 p-5">
          <DeadlineForm
            first={{ ...emptyDraft, matterId }}
            known={null}
            onCancel={() => setAdding(false)}
            onSaved={({ lastDay }) => {
              setAdding(false);
              showToast(page('added', { day: dated(lastDay) }));
            }}
          />
        </div>
      )}
      {failed && <RowsFailed onRetry={retry} />}
      {!deadlines && !failed && <LoadingRows />}
      {deadlines?.length === 0 && <p className="text-ink-2">{t('noDeadlines')}</p>}
      {deadlines && deadlines.length > 0 && (
        <ul aria-label={page('title')} className="divide-y divide-line">
          {deadlines.map((deadline) => (
            <DeadlineRow key={deadline.id} deadline={deadline} />
          ))}
        </ul>
      )}
      {more && (
        <Button className="self-center" isPending={loadingMore} onPress={more}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
