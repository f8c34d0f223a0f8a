import { addDays } from '#/lib/domain/law/days.ts';
import { dates } from './dates.ts';
import { before, type Match, type Recogniser } from './match.ts';
import { purposeOf } from './purposes.ts';

const ends = '(?:termina|vence|encerra|acaba|expira|finda|esgota)(?:ra|ndo)?(?:-se)?';
const acts =
  '(?:contestacao|replica|recurso|apelacao|agravo|embargos|impugnacao|manifestacao|contrarrazoes|contrarazoes|memoriais|preparo|emenda|quesitos)';
const name = '(?:\\s(?:final|fatal|limite))?';

/** How a sentence goes on to the day on which a term ends: `o prazo para contestação termina em`, `prazo fatal:`. */
const cue = new RegExp(
  `(?<!\\p{L})(?:prazos?${name}(?:\\s\\p{L}{1,20}){0,6}?\\s(?:${ends}|e|sera|vai\\sate|ate)|${acts}\\s${ends}|prazo${name}:|(?:data|dia)\\s(?:limite|fatal|final)(?:\\s(?:e|sera)|:)?|(?:ultimo|derradeiro)\\sdia(?:\\sdo\\sprazo)?(?:\\s(?:e|sera)|:)?)(?:\\s(?:em|no|na|o|a|ate|dia|data)){0,3}\\s$`,
  'u',
);

/** UTF-16 units before a day that are read for what it is the day of. */
const reach = 120;

/** Deadlines of which the text names the last day: `o prazo termina em 20/03/2026`. Days that no calendar has stay dates. */
export const datedDeadlines: Recogniser = (text, context) =>
  dates(text, context).flatMap((date): Match[] => {
    const value = dayOf(date, context.day);
    const said = value && cue.exec(before(text.folded, date.start, reach));
    if (!value || !said) return [];
    const place = { start: date.start - said[0].length, end: date.end };
    const words = text.folded.slice(place.start, place.end);
    return [{ kind: 'deadline', value, ...purposeOf(text, place), ...place, text: words }];
  });

/** The day of a date; without a year the next such day. Undefined where the date is no single day. */
const dayOf = ({ value, warning, countedFrom }: Match, today: string): string | undefined => {
  if (warning !== undefined || countedFrom !== undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  if (!/^--\d{2}-\d{2}$/.test(value) || value === '--02-29') return undefined;
  const sameYear = `${today.slice(0, 4)}${value.slice(1)}`;
  return sameYear >= today
    ? sameYear
    : `${addDays(`${today.slice(0, 4)}-12-31`, 1).slice(0, 4)}${value.slice(1)}`;
};
