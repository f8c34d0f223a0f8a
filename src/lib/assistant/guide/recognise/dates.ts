import { type Match, matchesOf, type Recogniser } from './match.ts';

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
/** As court records and bibliographies abbreviate them: `19 fev. 2024`, `20.fev.2020`. */
const shorts = months.map((month) => month.slice(0, 3)).join('|');
const numeric =
  /(?<![\d/.-])(?<day>\d{1,2})[º°]?(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:1[5-9]|2[01])\d{2}|(?<=\d{2}[.-]\d{2}[.-]|\/)\d{2})(?![\d/]|[.-]\d)/gu;
const iso = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu;
const written = new RegExp(
  // Streets are named after days.
  `(?<![\\d/]|(?:Rua|Avenida|Av\\.|Praça|Travessa|Rodovia)\\s)(?<day>\\d{1,2})[º°o]?(?:\\sde\\s(?<name>${months.join('|')})\\sde\\s|[\\s./-](?<short>${shorts})\\.?[\\s./-]\\s?)(?<year>\\d{4})(?!\\d)`,
  'giu',
);

/** Days as `2024-03-12`; one that no calendar has is kept with a warning. */
export const dates: Recogniser = (text) => [
  ...matchesOf(text, numeric, (groups) => day(groups)),
  ...matchesOf(text, iso, (groups) => day(groups)),
  ...matchesOf(text, written, ({ name, short, ...groups }) =>
    day({ ...groups, month: String(monthOf(name ?? short ?? '')) }),
  ),
];

/** 1 to 12, from its name or the first three letters of it. */
const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLocaleLowerCase('pt-BR'))) + 1;

const day = ({
  day: d = '',
  month: m = '',
  year: y = '',
}: Record<string, string | undefined>): Pick<Match, 'kind' | 'value' | 'warning'> => {
  const year = y.length === 2 ? Number(y) + (Number(y) > 50 ? 1900 : 2000) : Number(y);
  const value = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return { kind: 'date', value, ...(!isDay(value) && { warning: 'impossible_date' as const }) };
};

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
