import { type Match, matchesOf, type Recogniser } from './match.ts';
import { inWords, numberOf } from './number-words.ts';

const count = `(?<count>(?<![\\d.,/])\\d{1,3}|${inWords})(?:\\s?\\([\\p{L}\\d\\s]{1,40}\\))?`;
const unit = '\\s?(?<unit>dias?|horas?|hs?|semanas?|mês|meses|anos?)(?!\\p{L})';
const working = '(?<working>\\súteis|\\scorridos)?(?!\\p{L})';
const cue =
  '(?<!\\p{L})(?<cue>prazo(?:\\s\\p{L}{1,16}){0,4}?\\s(?:de|em)(?:\\saté)?|prazo\\s?:|em\\saté|dentro\\s(?:de|em)|no\\smáximo(?:\\sem)?|em)\\s';

/** `respondeu em 21 dias` tells how long it took; what was ordered is still to be done. */
const elapsed =
  '(?:(?<=(?<elapsed>\\p{L}(?<!determin|orden|mand|fix|defer|conced|fal)(?:[ei]u|ou|[aei]ram)\\s(?:só\\s|somente\\s|apenas\\s)?))|)';

const patterns = [
  new RegExp(`${elapsed}${cue}${count}${unit}${working}(?=(?<went>\\sde\\s\\p{L})?)`, 'giu'),
  new RegExp(`(?<!\\p{L})${count}${unit}${working}(?=\\spara\\s(?:se\\s)?\\p{L}{1,14}r(?!\\p{L}))`, 'giu'),
];

/** Spans of time that something must be done in, as ISO 8601 durations; working days end in `(úteis)`. */
export const deadlines: Recogniser = (text) =>
  patterns.flatMap((pattern) => matchesOf(text, pattern, fromGroups));

const fromGroups = (
  groups: Record<string, string | undefined>,
): Pick<Match, 'kind' | 'value'> | undefined => {
  // `em 12 meses de contrato` tells how long something took.
  if (groups.cue?.toLowerCase() === 'em' && (groups.went || groups.elapsed)) return undefined;
  const letter = isoUnit(groups.unit ?? '');
  const span = `P${letter === 'H' ? 'T' : ''}${numberOf(groups.count ?? '')}${letter}`;
  const isWorking = groups.working?.trim().toLocaleLowerCase('pt-BR') === 'úteis';
  return { kind: 'deadline', value: isWorking ? `${span} (úteis)` : span };
};

const isoUnit = (written: string): string =>
  ({ d: 'D', h: 'H', s: 'W', m: 'M', a: 'Y' })[written.charAt(0).toLowerCase()] ?? 'D';
