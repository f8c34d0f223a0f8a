import { addDays, addMonths } from '#/lib/domain/law/days.ts';
import { type Groups, matchesOf, type Recogniser } from './match.ts';
import { lastWeekday, nextWeekday, weekday } from './weekdays.ts';

const near = /(?<!\p{L})(?<word>anteontem|ontem|depois\sde\samanha|amanha)(?!\p{L})/gu;
const distances: Readonly<Record<string, number>> = {
  anteontem: -2,
  ontem: -1,
  amanha: 1,
  'depois de amanha': 2,
};
/** `hoje` is a day only where something happened or ends on it: `hoje em dia` is none. */
const today =
  /(?<!\p{L})hoje(?=\s(?:de\s(?:madrugada|manha|tarde|noite)|cedo|pela\smanha|a\s(?:tarde|noite)|mesmo(?!\p{L})|as\s\d))|(?<=(?<!\p{L})(?:intim\p{L}{1,4}|citad[ao]s?|public\p{L}{1,4}|intimacao|venc\p{L}{1,4}|termina|encerra|acaba|protocol\p{L}{1,6}|saiu|recebi|recebemos|recebeu|chegou|pres[oa]|audiencia|fui|assinei|soube|soubemos|prazo(?:\sfinal)?|juntad[ao]s?|disponibilizad[ao]s?)\s)(?:e\s)?hoje(?!\p{L}|\s(?:em\sdia|ainda|mora|vive|trabalha))/gu;
const last = new RegExp(
  `(?<!\\p{L})(?:ultim[ao]\\s${weekday}|${weekday.replace('<weekday>', '<weekday_>')}\\s(?<before>passad[ao]|retrasad[ao]))(?!\\p{L})`,
  'gu',
);
const next = new RegExp(
  `(?<!\\p{L})(?:proxim[ao]\\s${weekday}|${weekday.replace('<weekday>', '<weekday_>')}\\s(?:que\\svem|proxim[ao]))(?!\\p{L})`,
  'gu',
);
const month = /(?<!\p{L})(?<word>mes\s(?:passado|retrasado|que\svem)|(?:proximo|ultimo)\smes)(?!\p{L})/gu;
const monthDistances: Readonly<Record<string, number>> = {
  'mes passado': -1,
  'ultimo mes': -1,
  'mes retrasado': -2,
  'mes que vem': 1,
  'proximo mes': 1,
};

/** Days and months named by their distance from the day on which the text was written, which the finding tells. */
export const relativeDates: Recogniser = (text, { day }) => {
  const from = (value: string) => ({ kind: 'date' as const, value, countedFrom: day });
  return [
    ...matchesOf(text, near, (groups) => from(addDays(day, distances[wordIn(groups)] ?? 0))),
    ...matchesOf(text, today, () => from(day)).map((match) => ({
      ...match,
      start: match.end - 'hoje'.length,
    })),
    ...matchesOf(text, last, (groups) => {
      const found = lastWeekday(nameIn(groups), day);
      return from(groups.before?.startsWith('retras') ? addDays(found, -7) : found);
    }),
    ...matchesOf(text, next, (groups) => from(nextWeekday(nameIn(groups), day))),
    ...matchesOf(text, month, (groups) => from(addMonths(day, monthDistances[wordIn(groups)] ?? 0))),
  ];
};

const wordIn = ({ word = '' }: Groups): string => word.replace(/\s/gu, ' ');
const nameIn = ({ weekday: one, weekday_: other }: Groups): string => one ?? other ?? '';
