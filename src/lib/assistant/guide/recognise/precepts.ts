import { type Match, matchesOf, type Recogniser } from './match.ts';
import { numeral } from './spelling.ts';

const courtNames: Record<string, string> = {
  'supremo tribunal federal': 'STF',
  'superior tribunal de justiça': 'STJ',
  'tribunal superior do trabalho': 'TST',
  'tribunal superior eleitoral': 'TSE',
};
const courts = `STF|STJ|TST|TSE|STM|TNU|FPPC|CJF|FONAJE|SB?DI-[12]|SDC|TP|${Object.keys(courtNames).join('|').replaceAll(' ', '\\s')}`;
const one = '(?:\\d{1,2}\\.\\d{3}|\\d{1,4})';
const pattern = new RegExp(
  '(?<![\\p{L}\\d])(?<what>Súmulas?(?:\\sVinculantes?)?|Enunciados?|Temas?(?:\\s(?:Repetitivos?|de\\sRepercussão\\sGeral))?|OJs?|Orientação\\sJurisprudencial)\\s?' +
    `${numeral}(?<numbers>${one}(?:(?<=(?:Súmulas|Temas|Enunciados|OJs|Vinculantes|Repetitivos)\\s.{1,60})(?:,\\s|\\se\\s)${one}(?![\\p{L}\\d/.]\\d)){0,9})(?<of>\\sda\\sSúmula)?` +
    `(?:(?:\\s?\\/\\s?|\\sd[oa]s?\\s|\\s?[-–(]\\s?)(?<court>${courts})(?:\\sdo\\sTST)?(?!\\p{L})(?:(?<=\\((?:${courts})(?:\\sdo\\sTST)?)\\))?)?(?![\\p{L}\\d]|[./]\\d)` +
    '(?=(?<later>\\s(?:dos\\srecursos\\srepetitivos|(?:da|de|em|com)\\srepercussão))?)',
  'giu',
);

/** Numbered statements of the courts: súmulas, themes, enunciados, orientações jurisprudenciais. */
export const precepts: Recogniser = (text) => matchesOf(text, pattern, precept);

const precept = ({
  what = '',
  numbers = '',
  of,
  court,
  later,
}: Record<string, string | undefined>): Pick<Match, 'kind' | 'value'> | undefined => {
  // In small letters `tema 3` is most often just the third topic.
  if (/^[te]/u.test(what) && !court && !later) return undefined;
  const list = numbers.replaceAll('.', '').split(/\D+/u).join(', ');
  return {
    kind: 'citation',
    value: `${of ? 'Súmula' : nameOf(what)} ${list}${court ? `/${courtOf(court)}` : ''}`,
  };
};

const courtOf = (written: string): string =>
  courtNames[written.toLocaleLowerCase('pt-BR').replace(/\s/gu, ' ')] ?? written.toUpperCase();

/** In the singular, each word with its capital: `Súmula Vinculante`, `OJ`. */
const nameOf = (what: string): string => {
  if (/^o/iu.test(what)) return 'OJ';
  return what.split(/\s/u).map(singular).join(' ').replace(' De ', ' de ');
};

const singular = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('pt-BR') + word.slice(1).toLocaleLowerCase('pt-BR').replace(/s$/u, '');
