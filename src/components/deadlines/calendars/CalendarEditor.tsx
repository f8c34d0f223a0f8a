'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToday } from '#/hooks/deadlines/useToday.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { calendarKeys, fileOf, keepCalendar } from '#/lib/client/deadlines/calendars.ts';
import { deadlineKeys } from '#/lib/client/deadlines/deadlines.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { CalendarDay } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { KeptCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { DayFields } from './DayFields.tsx';

interface Props {
  calendar: KeptCalendar;
  onDone: () => void;
}

/** A day in the editor, with a key that stays while its fields change. */
interface EditedDay {
  key: string;
  day: CalendarDay;
}

const emptyDay = (): EditedDay => ({
  key: newId(),
  day: { day: '', kind: 'holiday', name: '', act: '' },
});

/** The days of a calendar, each with its act, to correct them. What is stored is dated today. */
export function CalendarEditor({ calendar, onDone }: Props) {
  const t = useTranslations('deadlines.calendars');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const today = useToday();
  const [days, setDays] = useState<EditedDay[]>(() => calendar.days.map((day) => ({ key: newId(), day })));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (key: string, day: CalendarDay) =>
    setDays(days.map((each) => (each.key === key ? { key, day } : each)));
  const save = async () => {
    const sorted = days.map(({ day }) => day).sort((one, other) => (one.day < other.day ? -1 : 1));
    try {
      await keepCalendar({ ...fileOf(calendar), days: sorted, asOf: today }, calendar.version);
      showToast(t('corrected'));
      onDone();
    } catch (error) {
      const isOfDay = error instanceof ApiError && error.code === 'invalid';
      setProblem(isOfDay ? t('invalid', { field: error.details.field ?? '' }) : errorText(error));
    }
    for (const queryKey of [calendarKeys.list, deadlineKeys.all])
      await queries.invalidateQueries({ queryKey });
  };
  return (
    <div className="space-y-4 rounded-card border border-line p-5">
      {days.length === 0 && <p className="text-ink-2">{t('noDays')}</p>}
      <ul className="space-y-4">
        {days.map(({ key, day }) => (
          <DayFields
            key={key}
            day={day}
            onChange={(changed) => change(key, changed)}
            onRemove={() => setDays(days.filter((each) => each.key !== key))}
          />
        ))}
      </ul>
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" className="mr-auto" onPress={() => setDays([...days, emptyDay()])}>
          <Plus aria-hidden size={16} strokeWidth={1.75} />
          {t('addDay')}
        </Button>
        <Button onPress={onDone}>{common('cancel')}</Button>
        <Button look="ink" onPress={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
