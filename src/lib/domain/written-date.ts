/** Making a formatter costs far more than using it, and a list needs thousands of uses of a few. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Formatters that are kept: a server hears of time zones from readers, who may name the same one in many spellings. */
const mostKept = 100;

/**
 * A moment as people read it: every date that is shown goes through here. Brazilians read 12/05/2020 by day; in English
 * it might be the fifth of December, so that the short style is the medium one there.
 */
export const writtenDate = (
  moment: Date | number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string => {
  const key = JSON.stringify([locale, options]);
  const format =
    formats.get(key) ?? keep(key, new Intl.DateTimeFormat(locale, unmistakable(locale, options)));
  return withOrdinalFirst(locale, format.format(moment));
};

/** Forgets the one that was made first where there are too many. */
const keep = (key: string, format: Intl.DateTimeFormat): Intl.DateTimeFormat => {
  const [oldest] = formats.keys();
  if (formats.size >= mostKept && oldest !== undefined) formats.delete(oldest);
  formats.set(key, format);
  return format;
};

/** Brazilians write the first day of a month as an ordinal, `1º de março`; Intl writes `1 de março`. */
const withOrdinalFirst = (locale: string, date: string): string =>
  locale.startsWith('pt') ? date.replace(/(?<!\d)1 de (?=\p{L})/u, '1º de ') : date;

const unmistakable = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions =>
  options.dateStyle === 'short' && !locale.startsWith('pt') ? { ...options, dateStyle: 'medium' } : options;
