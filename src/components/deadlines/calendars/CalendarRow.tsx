'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDated } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { calendarKeys, getCalendar, removeCalendar } from '#/lib/client/deadlines/calendars.ts';
import { deadlineKeys } from '#/lib/client/deadlines/deadlines.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { CalendarEditor } from './CalendarEditor.tsx';

/** A calendar: of which court, for which days, from where; its days to look at and correct. */
export function CalendarRow({ calendar }: { calendar: ListedCalendar }) {
  const t = useTranslations('deadlines.calendars');
  const dated = useDated();
  const [isOpen, setOpen] = useState(false);
  const { court, comarca, from, to, asOf, source, dayCount } = calendar;
  const name = [court, comarca].filter(Boolean).join(', ');
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-48 grow basis-0">
          <p className="wrap-break-word font-medium">{name}</p>
          <p className="text-ink-2 text-small tabular-nums">
            {t('facts', { from: dated(from), to: dated(to), count: dayCount, asOf: dated(asOf) })}
          </p>
          <p className="wrap-break-word text-ink-2 text-small">{source}</p>
        </div>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-label={t('openNamed', { name })}
          onPress={() => setOpen(!isOpen)}
        >
          {t('open')}
        </Button>
        <RemoveCalendar id={calendar.id} name={name} />
      </div>
      {isOpen && <OpenCalendar calendar={calendar} onDone={() => setOpen(false)} />}
    </li>
  );
}

function OpenCalendar({ calendar, onDone }: { calendar: ListedCalendar; onDone: () => void }) {
  const common = useTranslations('common');
  const errorText = useErrorText();
  const { id, version } = calendar;
  const query = useQuery({
    queryKey: [...calendarKeys.one(id), version],
    queryFn: ({ signal }) => getCalendar(id, signal),
    gcTime: 0,
  });
  if (query.isError) return <p role="alert">{errorText(query.error)}</p>;
  if (!query.data) return <Spinner label={common('loading')} />;
  return <CalendarEditor calendar={query.data} onDone={onDone} />;
}

/** A button that asks for confirmation in place before it deletes. */
function RemoveCalendar({ id, name }: { id: string; name: string }) {
  const t = useTranslations('deadlines.calendars');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [isAsking, ask] = useState(false);
  const remove = async () => {
    try {
      await removeCalendar(id);
      showToast(t('removed', { name }));
    } catch (error) {
      showToast(errorText(error));
    }
    for (const queryKey of [calendarKeys.list, deadlineKeys.all])
      await queries.invalidateQueries({ queryKey });
  };
  return (
    <Button
      look={isAsking ? 'danger' : 'quiet'}
      aria-label={t(isAsking ? 'removeConfirmNamed' : 'removeNamed', { name })}
      onBlur={() => ask(false)}
      onPress={() => (isAsking ? void remove() : ask(true))}
    >
      {t(isAsking ? 'removeConfirm' : 'remove')}
    </Button>
  );
}
