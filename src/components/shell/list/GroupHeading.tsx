import { useTranslations } from 'use-intl';
import { monthName, type Reader } from '#/lib/client/reading/dates.ts';
import type { Group } from './rows.ts';

/** Names the sessions below it: pinned, a day, or a month. */
export function GroupHeading({ group, reader }: { group: Group; reader: Reader }) {
  const t = useTranslations('shell.group');
  const named = group === 'pinned' || group === 'today' || group === 'yesterday' || group === 'week';
  return (
    <h3
      suppressHydrationWarning
      className="flex h-10 items-end px-3.5 pb-1.5 font-medium text-ink-2 text-small"
    >
      {named ? t(group) : monthName(group, reader)}
    </h3>
  );
}
