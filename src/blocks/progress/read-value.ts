import { writtenDate } from '#/lib/domain/written-date.ts';
import type { Finding } from './definition.ts';
import type { FoundThing } from './group-findings.ts';

/**
 * What the rules made of a date, an amount or a deadline, where it is not written like that already; null for anything
 * else.
 */
export const readValue = (
  kind: Finding['kind'],
  { text, value, warning }: Pick<FoundThing, 'text' | 'value' | 'warning'>,
  locale: string,
): string | null => {
  if (warning) return null;
  const read = readings[kind]?.(value, locale) ?? null;
  return read === null || plain(text).includes(plain(read)) ? null : read;
};

const date = (value: string, locale: string): string => {
  const [, year, month = '1', day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const options: Intl.DateTimeFormatOptions = {
    ...(year !== '-' && { year: 'numeric' }),
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  // A leap year has every day that a date without its year may name.
  const moment = Date.UTC(year === '-' ? 2024 : Number(year), Number(month) - 1, Number(day ?? 1));
  return writtenDate(moment, locale, options);
};

const readings: Partial<Record<Finding['kind'], (value: string, locale: string) => string | null>> = {
  date,
  /** In centavos; minimum wages have no value of their own. */
  amount: (value, locale) =>
    /^\d+$/.test(value)
      ? new Intl.NumberFormat(locale, { style: 'currency', currency: 'BRL' }).format(Number(value) / 100)
      : null,
  /** The last day, where the text names it by its distance. */
  deadline: (value, locale) => (/^\d{4}-/.test(value) ? date(value, locale) : null),
};

/** The first day of a month is the same with and without the sign of an ordinal. */
const plain = (text: string): string =>
  text
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/(?<!\d)1[º°o](?=de)/g, '1');
