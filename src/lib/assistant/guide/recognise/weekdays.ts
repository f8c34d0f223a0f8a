import { addDays, weekdayOf } from '#/lib/domain/law/days.ts';

const names = ['domingo', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado'] as const;

/** Source of a pattern for a day of the week in folded text. */
export const weekday = `(?<weekday>${names.join('|')})(?:\\s?-?\\s?feira)?(?!\\p{L})`;

/** The first such day of the week after a day, both ISO. */
export const nextWeekday = (name: string, day: string): string => {
  const distance = (names.indexOf(name as (typeof names)[number]) - weekdayOf(day) + 7) % 7;
  return addDays(day, distance === 0 ? 7 : distance);
};

/** The last such day of the week before a day. */
export const lastWeekday = (name: string, day: string): string => {
  const distance = (weekdayOf(day) - names.indexOf(name as (typeof names)[number]) + 7) % 7;
  return addDays(day, distance === 0 ? -7 : -distance);
};
