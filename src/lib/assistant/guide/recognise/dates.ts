import { isDay, monthOf, months } from '#/lib/domain/law/days.ts';
import { numeralValue, numeralWordsUpTo } from '#/lib/domain/law/numerals.ts';
import { type Groups, type Match, matchesOf, type Recogniser } from './match.ts';
import { relativeDates } from './relative-dates.ts';

const names = months.join('|');
/** As court records and bibliographies abbreviate them: `19 fev. 2024`, `20.fev.2020`. */
const shorts = months.map((month) => month.slice(0, 3)).join('|');
const month = `(?<month>${names}|(?:${shorts})(?!\\p{L}))`;
const year = '(?<year>(?:1[5-9]|2[01])\\d{2}|(?:1|2)\\.\\d{3})(?![\\d/]|[.-]\\d)';
/** Streets, squares and schools are named after days. */
const noPlace =
  '(?<!(?:rua|avenida|av\\.|praca|travessa|rodovia|alameda|largo|bairro|viaduto|ponte|escola)\\s)';
const number = '(?<day>\\d{1,2})(?:[º°ª]|o(?!\\p{L}))?';
const inWords = `(?<words>primeiro|${numeralWordsUpTo(3)})`;

const numeric =
  /(?<![\d/.-])(?<day>\d{1,2})[º°]?(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:1[5-9]|2[01])\d{2}|(?<=\d{2}[.-]\d{2}[.-]|\/)\d{2})(?![\d/]|[.-]\d)/gu;
const iso = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu;
const written = new RegExp(
  `(?<![\\d/])${noPlace}(?:${number}|${inWords})(?:\\s(?:dias?\\s)?(?:de\\s|do\\smes\\sde\\s)?|\\s?[./-]\\s?)${month}\\.?(?:,?\\s(?:de\\s|do\\sano\\sde\\s)?|\\s?[./-]\\s?)(?:${year}|(?<=[/.-]\\s?)(?<short>\\d{2})(?![\\d/]))`,
  'gu',
);
const withoutYear = new RegExp(
  `(?<![\\d/.,])${noPlace}(?:${number}\\sde\\s|(?<=(?:dia|em|ate|de|desde)\\s)${inWords}\\sde\\s|${number.replace('<day>', '<short>')}/)(?<month>${names}|(?<=/)(?:${shorts}))(?![\\p{L}/]|\\s(?:de\\s|do\\sano\\sde\\s)?[12][.\\d])`,
  'gu',
);
/** `12/10`: a day where a word before says so; a fraction has no leading zero and no such word. */
const dayAndMonth =
  /(?<=(?<!\p{L})(?:(?<firm>dias?\s|audiencia\s(?:em\s|dia\s)?|(?:venc|acab|termin|encerr|comec|inici|marcad|designad|agendad|publicad|intimad|redesignad|adiad|remarcad)\p{L}{0,8}\s(?:em\s|dia\s|para\s|pra\s)?|(?:prazo|fatal|ciencia|sessao|reuniao|pericia|juri)\s(?:e\s|em\s|dia\s)?)|(?:em|ate|desde|de|para|pra|p\/|a\spartir\sde|no\sdia|entre|ontem|hoje|amanha|\d{1,2}\/\d{1,2}\s(?:a|e|ate))\s?)|[(,:]\s?)(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/%]|[.,-]\d|\s(?:avos|d[aeo]s?\s(?:ferias|salario|pena|heranca|imovel|valor|quota|cota|renda)))/gu;
const monthAndYear = new RegExp(
  `(?<![\\p{L}\\d/])(?<!\\d(?:[º°]|\\s)?\\sde\\s)${month}\\.?(?:\\sde\\s|\\sdo\\sano\\sde\\s|\\s|\\s?[/-]\\s?)(?:${year}|(?<short>(?<=[/-])\\d{2}|(?<=\\sde\\s)[5-9]\\d(?!\\s?%|\\s\\p{L}{4}))(?![\\d/]))`,
  'gu',
);
const monthInFigures =
  /(?<=(?<!\p{L})(?:em|desde|de|a|ate|e|entre|competencias?|mes|meses|partir\sde|periodo)\s)(?<month>0[1-9]|1[0-2])\/(?<year>(?:19|20)\d{2})(?![\d/]|[.-]\d)/gu;
const monthAlone = new RegExp(
  `(?<=(?<!\\p{L})(?<!(?:rio|\\d|primeiro|sete|nove|quinze|vinte)\\s)(?:em|desde|ate|no\\smes\\sde|mes\\sde|a\\spartir\\sde|(?:fi[mn]a?[li]?s?|inicios?|comeco|meados)\\sde)\\s)(?<month>${names})(?![\\p{L}/-]|\\s(?:de\\s)?\\d)`,
  'gu',
);

/**
 * Days as `2024-03-12`, without a year `--03-12`, months as `2024-03` or `--03` (ISO 8601, reduced); a day that no
 * calendar has is kept with a warning. Relative days are counted from the day on which the text was written.
 */
export const dates: Recogniser = (text, context) => [
  ...matchesOf(text, numeric, day),
  ...matchesOf(text, iso, day),
  ...matchesOf(text, written, day),
  ...matchesOf(text, withoutYear, ({ short, ...groups }) => dayOfYear({ day: short, ...kept(groups) })),
  ...matchesOf(text, dayAndMonth, (groups) =>
    groups.firm !== undefined || groups.day?.length === 2 || groups.month?.length === 2
      ? dayOfYear(groups)
      : undefined,
  ),
  ...matchesOf(text, monthAndYear, (groups) => ({
    kind: 'date',
    value: `${yearOf(groups)}-${monthIn(groups)}`,
  })),
  ...matchesOf(text, monthInFigures, (groups) => ({ kind: 'date', value: `${groups.year}-${groups.month}` })),
  ...matchesOf(text, monthAlone, (groups) => ({ kind: 'date', value: `--${monthIn(groups)}` })),
  ...relativeDates(text, context),
];

/** Without the groups that took no part, so that they hide no others. */
const kept = (groups: Groups): Groups =>
  Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));

const dayIn = ({ day: figures, words }: Groups): string => {
  const value = figures ?? (words === 'primeiro' ? 1 : numeralValue(words ?? ''));
  return String(value ?? 0).padStart(2, '0');
};

const monthIn = ({ month: given = '' }: Groups): string =>
  String(/^\d/u.test(given) ? given : monthOf(given)).padStart(2, '0');

const yearOf = ({ year: full, short }: Groups): string => {
  const digits = (full ?? short ?? '').replace('.', '');
  return digits.length === 2 ? `${Number(digits) > 50 ? 19 : 20}${digits}` : digits;
};

const day = (groups: Groups): Pick<Match, 'kind' | 'value' | 'warning'> | undefined => {
  const value = `${yearOf(groups)}-${monthIn(groups)}-${dayIn(groups)}`;
  if (groups.words !== undefined && !isDay(value)) return undefined;
  return { kind: 'date', value, ...(!isDay(value) && { warning: 'impossible_date' as const }) };
};

const dayOfYear = (groups: Groups): Pick<Match, 'kind' | 'value'> | undefined => {
  const value = `--${monthIn(groups)}-${dayIn(groups)}`;
  return isDay(value) ? { kind: 'date', value } : undefined;
};
