import { entryOf } from '#/lib/domain/entry-of.ts';
import { states } from '#/lib/domain/law/states.ts';

const units = states.join('|').toLowerCase();

/** Source of a pattern for a state's two letters, in folded text. */
export const state = `(?<state>${units})(?![\\p{L}\\d])`;

/** Courts by the names that lawyers use, in folded text. */
const names: Readonly<Record<string, string>> = {
  'supremo tribunal federal': 'STF',
  'suprema corte': 'STF',
  'pretorio excelso': 'STF',
  supremo: 'STF',
  'superior tribunal de justica': 'STJ',
  'tribunal superior do trabalho': 'TST',
  'tribunal superior eleitoral': 'TSE',
  'superior tribunal militar': 'STM',
  'tribunal de contas da uniao': 'TCU',
  'turma nacional de uniformizacao': 'TNU',
  'sbdi-1': 'SDI-1',
  'sbdi-2': 'SDI-2',
  'sdi-1': 'SDI-1',
  'sdi-2': 'SDI-2',
  'sbdi-i': 'SDI-1',
  'sdi-i': 'SDI-1',
};
const initials = 'stf|stj|tst|tse|stm|tcu|tnu|fppc|cjf|fonaje|fonajef|carf|sdc|tp';
const second = `tj(?:dft|${units})|tr[ft][\\s-]?(?:da\\s)?\\d{1,2}(?:[ªa]\\sregiao|r)?|tre[\\s-]?(?:${units})`;

/** Source of a pattern for a court's name or initials in folded text. */
export const court = `(?:${[...Object.keys(names), initials, second].join('|').replaceAll(' ', '\\s')})(?:\\sdo\\stst)?(?![\\p{L}\\d])`;

/** Source of a pattern for the initials of a court that hears appeals: `TJSP`, `TRF4`. */
export const courtOfAppeal = `(?:${second})(?![\\p{L}\\d])`;

/** The court's initials, `STF`, `TJSP`, `TRF4`, for what the pattern found. */
export const courtOf = (found: string): string => {
  const plain = found.replace(/\s/gu, ' ').replace(/ do tst$/u, '');
  const region = /^(tr[ft])\D*?(\d{1,2})/u.exec(plain);
  if (region) return `${region[1]?.toUpperCase()}${Number(region[2])}`;
  return entryOf(names, plain) ?? plain.replace(/^(tre)[\s-]/u, '$1-').toUpperCase();
};
