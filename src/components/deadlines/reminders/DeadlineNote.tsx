'use client';

import { AlarmClock, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type DeadlineGroupPages, useDeadlineGroup } from '#/hooks/deadlines/useDeadlineGroup.ts';
import { useToday } from '#/hooks/deadlines/useToday.ts';
import { useOwnerId } from '#/hooks/owner.tsx';
import { goTo } from '#/lib/client/address/navigate.ts';
import { dismissNote, isNoteDismissed, remindOnce } from '#/lib/client/deadlines/reminders.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** Milliseconds between two looks while the page is open. */
const lookEvery = 10 * 60_000;

/** How many there are, by the first page, whatever of the group was loaded since. */
const countOf = (group: DeadlineGroupPages | undefined): { least: number; shown: string } => {
  const first = group?.pages[0];
  const least = first?.deadlines.length ?? 0;
  return { least, shown: first?.nextCursor ? `${least}+` : String(least) };
};

/** Reminds of what is overdue and due today: a note above every screen, until it is dismissed for the day, and a notification. */
export function DeadlineNote() {
  const t = useTranslations('deadlines.reminder');
  const owner = useOwnerId();
  const today = useToday();
  const [overdue, due] = [useDeadlineGroup('overdue'), useDeadlineGroup('today')];
  const counts = { overdue: countOf(overdue.data), today: countOf(due.data) };
  const isAny = counts.overdue.least + counts.today.least > 0;
  const text = t('note', {
    overdue: counts.overdue.least,
    overdueCount: counts.overdue.shown,
    today: counts.today.least,
    todayCount: counts.today.shown,
  });
  const [, setDismissed] = useState('');
  const dismiss = () => {
    dismissNote(owner, today, text);
    setDismissed(text);
  };
  const { refetch: readOverdue } = overdue;
  const { refetch: readDue } = due;
  useEffect(() => {
    const timer = setInterval(() => void Promise.all([readOverdue(), readDue()]), lookEvery);
    return () => clearInterval(timer);
  }, [readOverdue, readDue]);
  const title = t('notification');
  useEffect(() => {
    if (isAny) remindOnce(owner, today, title, text);
  }, [isAny, owner, today, title, text]);
  return (
    <div role="status" className="flex shrink-0 justify-center px-4 not-empty:pt-2 tablet:not-empty:pt-4">
      {isAny && !isNoteDismissed(owner, today, text) && (
        <div className="flex max-w-full items-center gap-x-1 rounded-full border border-line bg-surface py-1 pr-1 pl-4 text-small">
          <AlarmClock aria-hidden size={15} strokeWidth={1.75} className="mr-1 shrink-0 text-bad" />
          <p className="min-w-0">{text}</p>
          <Button look="quiet" className="h-8" onPress={() => goTo('/deadlines')}>
            {t('see')}
          </Button>
          <IconButton icon={X} label={t('dismiss')} className="size-8" onPress={dismiss} />
        </div>
      )}
    </div>
  );
}
