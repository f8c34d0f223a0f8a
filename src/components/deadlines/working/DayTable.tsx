'use client';

import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useDated, useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import type { ExplainedDay } from '#/lib/domain/deadlines/reckoning.ts';

/** Every day from the event to the last day: its number in the term, or why it has none, with the article or act. */
export function DayTable({ days }: { days: readonly ExplainedDay[] }) {
  const t = useTranslations('deadlines.working');
  const dated = useDated('table');
  const words = useDeadlineWords();
  return (
    <table className="w-full border-collapse text-left">
      <caption className="mb-1.5 text-left font-medium">{t('days')}</caption>
      <thead>
        <tr className="border-line border-b text-ink-2 text-small">
          <th scope="col" className="py-1.5 pr-3 font-medium">
            {t('day')}
          </th>
          <th scope="col" className="py-1.5 pr-3 text-right font-medium">
            {t('count')}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {t('reason')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day, index) => (
          <tr
            key={`${day.day} ${day.code}`}
            className={classes(
              'break-inside-avoid border-line border-b align-top',
              day.count === null && 'text-ink-2',
              index === days.length - 1 && 'font-medium text-ink',
            )}
          >
            <th scope="row" className="whitespace-nowrap py-1.5 pr-3 font-normal tabular-nums">
              {dated(day.day)}
            </th>
            <td className="py-1.5 pr-3 text-right tabular-nums">{day.count ?? '–'}</td>
            <td className="py-1.5">
              {words.day(day)}
              {day.source && <span className="block text-ink-2 text-small">{day.source}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
