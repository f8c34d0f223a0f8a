'use client';

import { useTranslations } from 'use-intl';
import { useDated } from '#/hooks/deadlines/useDeadlineWords.ts';
import type { Warning } from '#/lib/domain/deadlines/reckoning.ts';

const unknown: ReadonlySet<Warning['code']> = new Set([
  'court_unknown',
  'court_calendar_unknown',
  'comarca_unknown',
  'comarca_calendar_unknown',
]);

/** What stands beside a date in a list: that a calendar is not known, the other reading, and how much more there is. */
export function DateNote({ warnings }: { warnings: readonly Warning[] }) {
  const t = useTranslations('deadlines.note');
  const dated = useDated();
  const other = warnings.find(({ code }) => code === 'tacit_reading')?.days?.[0];
  const isUnknown = warnings.some(({ code }) => unknown.has(code));
  const rest = warnings.filter(({ code }) => !unknown.has(code) && code !== 'tacit_reading').length;
  const parts = [
    ...(other ? [t('otherReading', { day: dated(other) })] : []),
    ...(isUnknown ? [t('calendarUnknown')] : []),
    ...(rest > 0 ? [t('more', { count: rest })] : []),
  ];
  if (parts.length === 0) return null;
  return <span className="block text-pretty text-caution text-small">{parts.join(' · ')}</span>;
}
