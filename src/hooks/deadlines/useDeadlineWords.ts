'use client';

import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { DeadlineWords } from '#/i18n/deadline-words.ts';
import { writtenDate } from '#/lib/domain/written-date.ts';

const forms = {
  /** `qua., 1º de abr. de 2026` */
  text: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** `qua., 01/04/2026` */
  table: { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes a calendar day, which comes as an ISO date, for a sentence or for a narrow column. */
export const useDated = (form: keyof typeof forms = 'text'): ((day: string) => string) => {
  const locale = useLocale();
  return useMemo(() => {
    const options = { ...forms[form], timeZone: 'UTC' };
    return (day) => writtenDate(Date.parse(`${day}T00:00:00Z`), locale, options);
  }, [locale, form]);
};

/** What reckonings say, in the reader's language. */
export const useDeadlineWords = (): DeadlineWords => {
  const say = useTranslations('deadlines');
  const dated = useDated();
  return useMemo(() => new DeadlineWords(say, dated), [say, dated]);
};
