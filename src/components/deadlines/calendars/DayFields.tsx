'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CalendarDay } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import { Select } from '../../ui/field/Select.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

const kinds = [
  'holiday',
  'no_service',
  'recess',
  'suspension',
  'short_day',
  'outage',
  'working',
] as const satisfies readonly CalendarDay['kind'][];

interface Props {
  day: CalendarDay;
  onChange: (day: CalendarDay) => void;
  onRemove: () => void;
}

/** A day or a span of days of a calendar: what it is, its name, and the act behind it. */
export function DayFields({ day, onChange, onRemove }: Props) {
  const t = useTranslations('deadlines.calendars');
  const setLast = (to: string) => {
    const { to: _, ...first } = day;
    onChange(to === '' ? first : { ...first, to });
  };
  return (
    <li className="grid gap-3 border-line border-b pb-4 tablet:grid-cols-[1fr_1fr_1fr_auto]">
      <TextField
        type="date"
        label={t('day')}
        value={day.day}
        onChange={(first) => onChange({ ...day, day: first })}
      />
      <TextField type="date" label={t('to')} value={day.to ?? ''} onChange={setLast} />
      <Select
        label={t('kind')}
        value={day.kind}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChoose={(kind) => onChange({ ...day, kind })}
      />
      <IconButton
        icon={Trash2}
        label={t('removeDay', { name: day.name || day.day })}
        className="self-end"
        onPress={onRemove}
      />
      <TextField
        label={t('name')}
        maxLength={300}
        value={day.name}
        onChange={(name) => onChange({ ...day, name })}
      />
      <TextField
        label={t('act')}
        maxLength={300}
        value={day.act}
        onChange={(act) => onChange({ ...day, act })}
        className="tablet:col-span-2"
      />
    </li>
  );
}
