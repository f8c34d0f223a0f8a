import { useLocale, useTimeZone } from 'use-intl';
import { writtenDate } from '#/lib/domain/written-date.ts';

type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeZone'>;

/** Writes a moment, in ISO 8601, as the reader does; in the reader's time zone unless the style has one. */
export const useWrittenDate = (): ((iso: string, style: Style) => string) => {
  const locale = useLocale();
  const timeZone = useTimeZone();
  return (iso, style) => writtenDate(new Date(iso), locale, { timeZone, ...style });
};
