'use client';

import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { useDated } from '#/hooks/deadlines/useDeadlineWords.ts';
import { emptyDraft } from '#/lib/client/deadlines/draft.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import { DeadlineTabs } from './DeadlineTabs.tsx';
import { FeedPanel } from './feed/FeedPanel.tsx';
import { DeadlineGroups } from './list/DeadlineGroups.tsx';
import { ReminderPanel } from './reminders/ReminderPanel.tsx';

const DeadlineForm = later(() => import('./form/DeadlineForm.tsx').then((module) => module.DeadlineForm));

/** The reader's deadlines: what is to be checked, overdue, today, soon, later and done; and a new one. */
export function Deadlines() {
  const t = useTranslations('deadlines.page');
  const dated = useDated();
  const [isAdding, setAdding] = useState(false);
  return (
    <ScreenPage
      title={t('title')}
      text={t('text')}
      actions={
        !isAdding && (
          <Button look="ink" onPress={() => setAdding(true)}>
            <CalendarPlus aria-hidden size={17} strokeWidth={1.75} />
            {t('new')}
          </Button>
        )
      }
    >
      <DeadlineTabs current="deadlines" />
      {isAdding && (
        <section aria-label={t('new')} className="rounded-card border border-line bg-surface-2 p-5">
          <DeadlineForm
            first={emptyDraft}
            known={null}
            onCancel={() => setAdding(false)}
            onSaved={({ lastDay }) => {
              setAdding(false);
              showToast(t('added', { day: dated(lastDay) }));
            }}
          />
        </section>
      )}
      <DeadlineGroups />
      <ReminderPanel />
      <FeedPanel />
    </ScreenPage>
  );
}
