import { numeralWordsUpTo } from '#/lib/domain/law/numerals.ts';
import { datedDeadlines } from './dated-deadlines.ts';
import { isDuration } from './durations.ts';
import { isDuty } from './duties.ts';
import { numberOf } from './figures.ts';
import { dayDeadlines } from './last-days.ts';
import { type Groups, type Match, matchesOf, type Recogniser } from './match.ts';
import { purposeOf } from './purposes.ts';

const count = `(?:(?<![\\d.,/$])(?<count>\\d{1,3})|(?<words>${numeralWordsUpTo(5)}))(?:\\s?\\((?:\\d{1,3}|${numeralWordsUpTo(5)}|uteis|corridos)\\))?`;
const unit = `\\s?(?<unit>dias?|d\\.?\\s?u\\.?|d|horas?|hs?|semanas?|mes|meses|anos?)(?!\\p{L})(?:\\s?\\((?:\\d{1,3}|${numeralWordsUpTo(5)}|uteis|corridos)\\))?`;
const counted =
  '(?:\\s(?<working>uteis|util|corridos|consecutivos|continuos))?(?:,?\\s(?:contad[oa]s?\\s)?(?<double>em\\sdobro))?(?!\\p{L})';
const cue =
  '(?<!\\p{L})(?<cue>prazos?(?:\\s(?!\\d)[\\p{L}/()]{1,20}){0,5}?\\s(?:de|em|e|sao|era|foi|sera|fixado\\sem)(?:\\sde|\\sapenas|\\sso|\\sate)?|prazos?(?:\\s(?!\\d)[\\p{L}/()]{1,20}){0,4}?\\s?[:=]|vistas?(?:\\s\\p{L}{1,12}){0,3}?\\s(?:por|pelo\\sprazo\\sde|de)|(?:em\\s)?ate|nos\\sproximos|dentro\\s(?:de|em)|no\\smaximo(?:\\sem)?|(?:no|pelo)\\sprazo|em)\\s';

/** `respondeu em 21 dias` tells how long it took; what was ordered is still to be done. */
const elapsed =
  '(?:(?<=(?<elapsed>\\p{L}(?<!determin|orden|mand|fix|defer|conced|fal)(?:[ei]u|ou|[aei]ram)\\s(?:so\\s|somente\\s|apenas\\s)?))|)';
const act = '(?:(?:se|o|a|os|as)\\s)?\\p{L}{1,14}r(?!\\p{L})';
const acts =
  'contrarrazo\\p{L}{1,8}|contrarazo\\p{L}{1,8}|contestacao|replica|treplica|recurso|apelacao|agravo|embargos|defesa|manifestacao|impugnacao|resposta|emenda|memoriais|alegacoes|pagamento|cumprimento|desocupacao|quesitos|preparo|sanea\\p{L}{1,8}|regulariza\\p{L}{1,8}|juntada';

const patterns = [
  new RegExp(`${elapsed}${cue}${count}${unit}${counted}(?=(?<went>\\sde\\s\\p{L})?)`, 'gu'),
  new RegExp(
    `(?<!\\p{L})${count}${unit}${counted}(?=,?\\s(?:para|pra|p\\/)\\s?(?:(?:a|o|as|os|apresentar|oferecer|apresentacao\\sd[eao]s?)\\s)?(?:${act}|${acts})|,?\\s(?:a\\scontar|contados?\\sd[aeo]|sob\\spena))`,
    'gu',
  ),
  // `15 dias úteis` is no span of anything else.
  new RegExp(
    `(?<!\\p{L})${count}${unit}\\s(?<working>uteis)(?:,?\\s(?<double>em\\sdobro))?(?!\\p{L}|\\sde\\s\\p{L})`,
    'gu',
  ),
];
const bare = new RegExp(`(?<!\\p{L})${count}${unit}${counted}`, 'gu');
const double = /(?<!\p{L})prazos?\s(?:\p{L}{1,14}\s){0,2}?em\sdobro(?!\p{L})/gu;
const named = /(?<!\p{L})(?<name>triduo|quinquidio|octidio|decendio)(?:\slegal)?(?!\p{L})/gu;
const namedDays: Readonly<Record<string, number>> = { triduo: 3, quinquidio: 5, octidio: 8, decendio: 10 };

/**
 * Spans of time that something must be done in, as ISO 8601 durations, with `(úteis)` where working days are counted and
 * `(em dobro)` where the span is doubled; or the last day itself. How long a contract or a penalty lasts is no deadline.
 */
export const deadlines: Recogniser = (text, context) => [
  ...patterns.flatMap((pattern) =>
    matchesOf(text, pattern, (groups, place) => {
      const value = spanOf(groups);
      if (
        value === undefined ||
        isElapsed(groups) ||
        isLegalPeriod(groups) ||
        isDuration(text.folded, place, groups)
      )
        return undefined;
      return { kind: 'deadline', value, ...purposeOf(text, place) };
    }),
  ),
  ...matchesOf(text, bare, (groups, place) => {
    const value = spanOf(groups);
    const isDue = isDuty(text.folded, place) || /u/u.test(groups.unit ?? '');
    return value !== undefined && isDue && !isDuration(text.folded, place, groups)
      ? { kind: 'deadline', value, ...purposeOf(text, place) }
      : undefined;
  }),
  ...matchesOf(text, double, (_, place) => ({
    kind: 'deadline',
    value: 'em dobro',
    ...purposeOf(text, place),
  })),
  ...matchesOf(text, named, ({ name = '' }, place) => ({
    kind: 'deadline',
    value: `P${namedDays[name] ?? 0}D`,
    ...purposeOf(text, place),
  })),
  ...dayDeadlines(text, context),
  ...datedDeadlines(text, context),
];

const isElapsed = ({ cue: given, went, elapsed: took }: Groups): boolean =>
  given === 'em' && Boolean(went || took);

/** `Prazo para abrir: 2 meses` tells what the law says; days and hours are what a court or an office gives. */
const isLegalPeriod = ({ cue: given = '', unit: name = '' }: Groups): boolean =>
  given.includes(' ') && /[:=]$/u.test(given) && /^[ma]/u.test(name);

/** `15 d.u.` */
const isWorking = ({ unit: name = '', working }: Groups): boolean =>
  name.includes('u') || Boolean(working?.startsWith('ut'));

const spanOf = ({
  count: figures,
  words,
  unit: name = '',
  working,
  double: twice,
}: Groups): Match['value'] | undefined => {
  const number = numberOf(figures ?? words ?? '');
  if (number === undefined) return undefined;
  const letter = isoUnit(name);
  const marks = [isWorking({ unit: name, working }) && 'úteis', twice && 'em dobro']
    .filter(Boolean)
    .join(', ');
  return `P${letter === 'H' ? 'T' : ''}${number}${letter}${marks && ` (${marks})`}`;
};

const isoUnit = (written: string): string =>
  ({ d: 'D', h: 'H', s: 'W', m: 'M', a: 'Y' })[written.charAt(0)] ?? 'D';
