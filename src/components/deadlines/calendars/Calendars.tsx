'use client';

import { useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { calendarKeys, listCalendars } from '#/lib/client/deadlines/calendars.ts';
import { chooseFile } from '#/lib/client/files/choose-file.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { DeadlineTabs } from '../DeadlineTabs.tsx';
import { CalendarRow } from './CalendarRow.tsx';
import { useCalendarImport } from './useCalendarImport.ts';

/** The calendars of courts that deadlines are reckoned by: import, look at, correct, delete. */
export function Calendars() {
  const t = useTranslations('deadlines.calendars');
  const common = useTranslations('common');
  const query = useQuery({ queryKey: calendarKeys.list, queryFn: ({ signal }) => listCalendars(signal) });
  const imports = useCalendarImport();
  const [text, setText] = useState('');
  const paste = async () => {
    if (await imports.take(text)) setText('');
  };
  return (
    <ScreenPage title={t('title')} text={t('text')}>
      <DeadlineTabs current="calendars" />
      <section aria-label={t('import')} className="flex flex-col gap-3">
        <TextArea label={t('paste')} description={t('formats')} value={text} onChange={setText} />
        {imports.problem && (
          <p role="alert" className="text-bad">
            {imports.problem}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={text.trim() === ''} isPending={imports.isTaking} onPress={() => void paste()}>
            {t('pasteDo')}
          </Button>
          <Button
            look="ink"
            isPending={imports.isTaking}
            onPress={() =>
              chooseFile(
                '.json,.csv,application/json,text/csv',
                (file) => void file.text().then(imports.take),
              )
            }
          >
            <FileUp aria-hidden size={17} strokeWidth={1.75} />
            {t('chooseFile')}
          </Button>
        </div>
      </section>
      {query.isPending && <Spinner label={common('loading')} />}
      {query.isError && (
        <div role="alert" className="flex flex-wrap items-center gap-3">
          <p>{t('failed')}</p>
          <Button onPress={() => void query.refetch()}>{common('retry')}</Button>
        </div>
      )}
      {query.data?.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      {query.data && query.data.length > 0 && (
        <ul aria-label={t('title')} className="divide-y divide-line">
          {query.data.map((calendar) => (
            <CalendarRow key={calendar.id} calendar={calendar} />
          ))}
        </ul>
      )}
    </ScreenPage>
  );
}
