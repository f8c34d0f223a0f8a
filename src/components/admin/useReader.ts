'use client';

import { useLocale } from 'use-intl';
import { useNow } from '#/hooks/now.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { exactDate, relativeDate } from '#/lib/client/reading/dates.ts';

/** Dates as whoever looks at the page reads them. */
export const useReader = () => {
  const reader = { now: useNow(), timeZone: useTimeZone(), locale: useLocale() };
  return {
    locale: reader.locale,
    date: (time: string) => exactDate(time, reader),
    ago: (time: string) => relativeDate(time, reader),
  };
};
