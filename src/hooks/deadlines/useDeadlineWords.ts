'use client';

import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { DeadlineWords } from '#/i18n/deadline-words.ts';

/** Writes a calendar day, which comes as an ISO date: `qua., 1 de abr. de 2026`. */
export const useDated = (): ((day: string) => string) => {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
  }, [locale]);
};

/** What reckonings say, in the reader's language. */
export const useDeadlineWords = (): DeadlineWords => {
  const say = useTranslations('deadlines');
  const dated = useDated();
  return useMemo(() => new DeadlineWords(say, dated), [say, dated]);
};
