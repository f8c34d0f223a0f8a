import { isDay, months } from '#/lib/domain/law/days.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** Days as courts write them: `28-10-2021`, `1º/6/2022`, `10.08.2021`. */
const numeric = String.raw`\d{1,2}[º°]?\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)`;
/** `8 de maio de 2012`, `1º de junho de 2022`. */
const written = String.raw`\d{1,2}[º°]?\s{1,3}de\s{1,3}(?:${months.join('|').replace('marco', 'mar[çc]o')})\s{1,3}de\s{1,3}\d{4}`;

/** The source of a pattern for a day in Brazilian order, to be built into longer ones. */
export const daySource = `(?:${numeric}|${written})`;

const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[º°]?\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[º°]?\s{1,3}de\s{1,3}(?<name>\p{L}{4,9})\s{1,3}de\s{1,3}(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
];

/** The first calendar day that a court's text names, as `2022-05-25`; null where it names none that there is. */
export const dayIn = (text: string): string | null => {
  for (const form of forms) {
    const { year = '', month = '', day = '', name } = form.exec(text)?.groups ?? {};
    if (!year) continue;
    return calendarDay(year, name === undefined ? month : String(monthOf(name)), day);
  }
  return null;
};

/** 1 to 12; 0 for a word that names no month. */
const monthOf = (name: string): number => (months as readonly string[]).indexOf(fold(name)) + 1;

const calendarDay = (year: string, month: string, day: string): string | null => {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
};
