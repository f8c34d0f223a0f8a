/** Names of the months in lower case without accents, January first. */
export const months = [
  'janeiro',
  'fevereiro',
  'marco',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

/** 1 to 12, from the first three letters of a month's name in lower case without accents; 0 where there is none. */
export const monthOf = (name: string): number =>
  months.findIndex((month) => name.length >= 3 && month.startsWith(name.slice(0, 3))) + 1;

/** True where some year has such a day. `value` is `2024-02-29`, or `--02-29` where the year is not known. */
export const isDay = (value: string): boolean => {
  // A leap year has every day that any year has.
  const day = value.startsWith('--') ? `2024-${value.slice(2)}` : value;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** The day so many days after another, both ISO. */
export const addDays = (day: string, count: number): string => {
  // Within a month, as most are, some ten times as fast.
  const date = day.length === 10 ? Number(day.slice(8)) + count : 0;
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}`;
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + count);
  return time.toISOString().slice(0, 10);
};

/** The place of an ISO day in a row of days. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How many days the second ISO day is after the first. */
export const daysBetween = (first: string, last: string): number => dayNumber(last) - dayNumber(first);

/** The month so many months after that of a day, as `2024-05`. */
export const addMonths = (day: string, count: number): string => {
  const time = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  time.setUTCMonth(time.getUTCMonth() + count);
  return time.toISOString().slice(0, 7);
};

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The calendar day in Brasília, three hours behind UTC all year, of a time in milliseconds. */
export const dayInBrasilia = (time: number): string =>
  new Date(time - 3 * 3_600_000).toISOString().slice(0, 10);
