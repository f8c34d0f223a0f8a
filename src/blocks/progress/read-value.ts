import type { Finding } from './definition.ts';
import type { FoundThing } from './group-findings.ts';

/** What the rules made of a date or an amount, where it is not written like that already; null for anything else. */
export const readValue = (
  kind: Finding['kind'],
  { text, value, warning }: Pick<FoundThing, 'text' | 'value' | 'warning'>,
  locale: string,
): string | null => {
  if (warning) return null;
  const read = kind === 'date' ? longDate(value, locale) : kind === 'amount' ? reais(value, locale) : null;
  return read === null || plain(text).includes(plain(read)) ? null : read;
};

const longDate = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

/** `value` is in centavos. */
const reais = (value: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'BRL' }).format(Number(value) / 100);

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();
