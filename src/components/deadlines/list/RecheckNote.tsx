'use client';

import { useTranslations } from 'use-intl';
import { useDated, useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useDeadlineWrites } from '#/hooks/deadlines/useDeadlineWrites.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Button } from '../../ui/Button.tsx';

/** Says that a calendar changed: the last day before and after, and a button for once the lawyer has checked it. */
export function RecheckNote({ deadline, name }: { deadline: Deadline; name: string }) {
  const t = useTranslations('deadlines.recheck');
  const dated = useDated();
  const words = useDeadlineWords();
  const { confirm } = useDeadlineWrites();
  const { recheck, lastDay } = deadline;
  if (!recheck) return null;
  const { after } = recheck;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-caution px-4 py-3">
      <p className="min-w-48 grow basis-0 text-pretty">
        <span className="font-medium">{t('title')}</span>{' '}
        {'refused' in after
          ? words.refusal(after)
          : after.lastDay === lastDay
            ? t('same', { day: dated(lastDay) })
            : t('moved', { before: dated(lastDay), after: dated(after.lastDay) })}
      </p>
      {!('refused' in after) && (
        <Button aria-label={t('confirmNamed', { name })} onPress={() => void confirm(deadline)}>
          {t('confirm')}
        </Button>
      )}
    </div>
  );
}
