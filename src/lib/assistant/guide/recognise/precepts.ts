import { court, courtOf, state } from './courts.ts';
import { type Groups, type Match, matchesOf, type Recogniser } from './match.ts';
import type { PlainText } from './plain-text.ts';
import { numeral } from './spelling.ts';

const one = '(?:\\d{1,2}\\.\\d{3}|\\d{1,4})';
const binding = 'sumulas?\\svinculantes?|sum\\.?\\svinc\\.?|sv';
const what = [
  binding,
  'verbetes?(?:\\ssumula(?:r|res))?|enunciados?(?:\\ssumula(?:r|res)|\\sadministrativos?)?',
  'sumulas?|sums?\\.?|s\\.(?=\\s?\\d{1,4}/)',
  'temas?(?:\\s(?:de\\srecurso(?:s)?\\s)?repetitivos?|\\s(?:d[ae]\\s)?repercussao\\sgeral|\\srg|\\sirdr)?',
  'ojs?(?:-t|\\stransitorias?)?|orientac(?:ao|oes)\\sjurisprudencia(?:l|is)(?:\\stransitorias?)?',
  'iac|irdr|incidente\\sde\\sassuncao\\sde\\scompetencia|teses?',
].join('|');
/** Only a plural, or a range, goes on with further numbers. */
const plural =
  '(?:sv|sumulas|vinculantes|temas|repetitivos|geral|enunciados|verbetes|ojs|jurisprudenciais|sums\\.?|sumulares|teses)';
const items =
  '(?:(?:,\\s?|\\s)?(?:item|itens|incisos?)?\\s?(?<items>(?<=[,\\s])[ivx]{1,5}(?![\\p{L}\\d])(?:(?:,\\s|\\se\\s)[ivx]{1,5}(?![\\p{L}\\d])){0,4})(?=,?\\s?(?:d[oa]s?\\s|/|\\(|tst|stj|stf)))?';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?<what>${what})\\s?${numeral}(?<numbers>${one}(?:(?<=${plural}\\s.{1,90})(?:,\\s|\\se\\s|,\\se\\s|\\sa\\s|\\sao\\s|-)${numeral}${one}(?!\\p{L}|[./]\\d|\\s(?:dias|anos|meses|reais))){0,19})(?<of>\\sda\\ssumula)?${items}` +
    `(?:(?:,?\\sambas|,?\\stodas)?(?:\\s?/\\s?|,?\\sd[oa]s?\\s(?:e\\.\\s|c\\.\\s|egregio\\s|colendo\\s)?|\\s?[-–(,]\\s?|\\s)(?<court>${court})(?:(?<=\\((?:${court}))\\))?|\\s?[/-]\\s?${state})?(?![\\p{L}\\d]|[./]\\d)` +
    '(?=(?<later>,?\\s(?:\\(|d[aoe]s?\\s|em\\s|com\\s|na\\s)?(?:sistematica\\sd[ao]\\s|recursos?\\s)?(?<regime>repetitivos?|repercussao|rg(?!\\p{L}))(?:\\sgeral)?)?)',
  'gu',
);
/** What the regime of the theme tells, after its number: `Tema 69 da repercussão geral`. */
const regimeAfter =
  /(?:\s\((?:repercussao\sgeral|rg)\)|,?\s(?:d[aoe]s?\s|em\s)?(?:sistematica\sd[ao]\s)?(?:repercussao\sgeral|rg(?!\p{L})))(?:,?\s(?:d[oa]\s|\/)?(?<court>stf|supremo))?/uy;
const mostInRange = 30;

/** Numbered statements of the courts: súmulas, themes, enunciados, orientações jurisprudenciais. */
export const precepts: Recogniser = (text) =>
  matchesOf(text, pattern, (groups, place) => precept(text, groups, place)).map((match) =>
    withRegime(text, match),
  );

const precept = (
  text: PlainText,
  { what: name = '', numbers = '', of, items: parts, court: given, later, regime, state: unit }: Groups,
  { start }: { start: number },
): Pick<Match, 'kind' | 'value'> | undefined => {
  const list = listOf(numbers);
  const isLower = /^\p{Ll}/u.test(text.written.slice(start));
  // In small letters `tema 3` is most often just the third topic.
  const isNamed = Boolean(given || later || of || (list.at(0) ?? '').length >= 3);
  if (
    /^(?:tese|iac|irdr|incid)/u.test(name)
      ? !given && !unit && (isLower || name.startsWith('tese'))
      : isLower && !isNamed && !/^s|sumular/u.test(name)
  )
    return undefined;
  if (list.length === 0 || (name === 'sv' && isLower && !isNamed)) return undefined;
  const kind = of ? 'Súmula' : nameOf(name);
  const isGeneral =
    kind === 'Tema' && (/repercussao|rg$/u.test(name) || /^(?:repercussao|rg)/u.test(regime ?? ''));
  const courtName = given ? courtOf(given) : unit ? unit.toUpperCase() : isGeneral ? 'STF' : '';
  const shown = kind === 'Tema' && /repetitivo/u.test(name) && !courtName ? 'Tema Repetitivo' : kind;
  const points = parts ? `, ${parts.toUpperCase().replace(/,\s|\sE\s/gu, ', ')}` : '';
  return {
    kind: 'citation',
    value: `${shown} ${list.join(', ')}${points}${courtName ? `/${courtName}` : ''}`,
  };
};

/** The words that name the regime belong to the finding. */
const withRegime = (text: PlainText, match: Match): Match => {
  if (!match.value.startsWith('Tema') || /\/[A-Z]/u.test(match.value.replace('/STF', ''))) return match;
  regimeAfter.lastIndex = match.end;
  const found = regimeAfter.exec(text.folded);
  if (!found) return match;
  const end = match.end + found[0].length;
  const of = found.groups?.court;
  const value = of && !match.value.includes('/') ? `${match.value}/${courtOf(of)}` : match.value;
  return { ...match, value, end };
};

/** The numbers of `5, 7` and of `566 a 571`, which is a range. */
const listOf = (numbers: string): string[] => {
  const parts = numbers.replaceAll('.', '').split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/u);
  const list: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const number = Number(parts[index]);
    const joint = parts[index - 1] ?? '';
    const last = Number(list.at(-1) ?? 0);
    if (!/(?:^\sao?\s|^-)/u.test(joint)) list.push(String(number));
    else if (number <= last || number - last > mostInRange) return [];
    else for (let next = last + 1; next <= number; next += 1) list.push(String(next));
  }
  return list;
};

const nameOf = (what: string): string => {
  if (/^(?:sumulas?\svinc|sum\.?\svinc|sv)/u.test(what)) return 'Súmula Vinculante';
  if (/^s/u.test(what) || /sumular/u.test(what)) return 'Súmula';
  if (what.startsWith('o')) return /^ojs?-t|transit/u.test(what) ? 'OJ-T' : 'OJ';
  if (/^tema\sirdr/u.test(what) || what.startsWith('irdr')) return 'IRDR';
  if (what.startsWith('i')) return 'IAC';
  if (what.startsWith('teses')) return 'Tese';
  if (what.startsWith('t')) return what.startsWith('tese') ? 'Tese' : 'Tema';
  return what.startsWith('verbete') ? 'Súmula' : 'Enunciado';
};
