/** Making a formatter costs far more than using it, and a list needs thousands of uses of a few. */
const formats = new Map<string, Intl.DateTimeFormat>();

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
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, unmistakable(locale, options));
  formats.set(key, known);
  return withOrdinalFirst(locale, known.format(moment));
};

/** Brazilians write the first day of a month as an ordinal, `1º de março`; Intl writes `1 de março`. */
const withOrdinalFirst = (locale: string, date: string): string =>
  locale.startsWith('pt') ? date.replace(/(?<!\d)1 de (?=\p{L})/u, '1º de ') : date;

const unmistakable = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions =>
  options.dateStyle === 'short' && !locale.startsWith('pt') ? { ...options, dateStyle: 'medium' } : options;
