'use client';

import { useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { useDeadlineGroup } from '#/hooks/deadlines/useDeadlineGroup.ts';
import { useDated, useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useToday } from '#/hooks/deadlines/useToday.ts';
import { classes } from '../../ui/classes.ts';

/** Deadlines of each kind that the sidebar has room for. */
const [mostOverdue, mostNext] = [2, 3];

/** The overdue deadlines and the next ones, in the sidebar; nothing where there are none. */
export function NextDeadlines({ onGo }: { onGo: () => void }) {
  const t = useTranslations('deadlines.sidebar');
  const dated = useDated();
  const words = useDeadlineWords();
  const today = useToday();
  const overdue = useDeadlineGroup('overdue').deadlines ?? [];
  const next = [useDeadlineGroup('today'), useDeadlineGroup('week')].flatMap((list) => list.deadlines ?? []);
  const shown = [...overdue.slice(0, mostOverdue), ...next.slice(0, mostNext)];
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t('label')} className="shrink-0 px-2 pb-2">
      <ul>
        {shown.map(({ id, title, basis, lastDay }) => (
          <li key={id}>
            <GoLink
              path="/deadlines"
              onGo={onGo}
              className="flex items-baseline gap-2 rounded-control px-3.5 py-1.5 text-small transition-colors hover:bg-surface-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              <span className="min-w-0 grow truncate">{title || words.basis(basis)}</span>
              <time
                dateTime={lastDay}
                className={classes('shrink-0 tabular-nums', lastDay <= today ? 'text-bad' : 'text-ink-2')}
              >
                {lastDay < today ? t('overdue') : lastDay === today ? t('today') : dated(lastDay)}
              </time>
            </GoLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
