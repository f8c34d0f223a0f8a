'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDated, useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useDeadlineWrites } from '#/hooks/deadlines/useDeadlineWrites.ts';
import { useToday } from '#/hooks/deadlines/useToday.ts';
import { draftOf } from '#/lib/client/deadlines/draft.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { later } from '../../ui/later.tsx';
import { DateNote } from './DateNote.tsx';
import { RecheckNote } from './RecheckNote.tsx';
import { RemoveDeadline } from './RemoveDeadline.tsx';

const DeadlineForm = later(() => import('../form/DeadlineForm.tsx').then((module) => module.DeadlineForm));
const DeadlineDetails = later(() => import('./DeadlineDetails.tsx').then((module) => module.DeadlineDetails));

/** A deadline: whether it is done, its last day with what is not known of it, its working, and what can be done with it. */
export function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const t = useTranslations('deadlines.page');
  const dated = useDated();
  const today = useToday();
  const words = useDeadlineWords();
  const { finish } = useDeadlineWrites();
  const [isOpen, setOpen] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { id, title, basis, lastDay, lastTime, doneAt, recheck, warnings } = deadline;
  const name = title || words.basis(basis);
  const isOverdue = doneAt === null && lastDay < today;
  if (isChanging)
    return (
      <li className="py-4">
        <DeadlineForm
          first={draftOf(deadline)}
          known={deadline}
          onCancel={() => setChanging(false)}
          onSaved={() => setChanging(false)}
        />
      </li>
    );
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <label className="flex min-w-48 grow basis-0 items-start gap-3 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={doneAt !== null}
            aria-label={t('doneNamed', { name, day: dated(lastDay) })}
            onChange={(event) => void finish(id, event.target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-ink"
          />
          <span className="min-w-0">
            <span className={classes('wrap-break-word font-medium', doneAt !== null && 'line-through')}>
              {name}
            </span>
            <span
              className={classes('block tabular-nums', isOverdue ? 'font-medium text-bad' : 'text-ink-2')}
            >
              <time dateTime={lastDay}>{dated(lastDay)}</time>
              {lastTime && ` · ${lastTime}`}
              {isOverdue && ` · ${t('overdue')}`}
            </span>
            <DateNote warnings={warnings} />
          </span>
        </label>
        <div className="flex flex-wrap gap-1">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={t('workingNamed', { name })}
            onPress={() => setOpen(!isOpen)}
          >
            {t('working')}
          </Button>
          <Button look="quiet" aria-label={t('changeNamed', { name })} onPress={() => setChanging(true)}>
            {t('change')}
          </Button>
          <RemoveDeadline id={id} name={name} />
        </div>
      </div>
      {recheck && <RecheckNote deadline={deadline} name={name} />}
      {isOpen && <DeadlineDetails deadline={deadline} />}
    </li>
  );
}
