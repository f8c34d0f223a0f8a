import { fold } from '#/lib/domain/library/fold.ts';
import { court, courtOf, courtOfAppeal } from './courts.ts';
import { type Groups, matchesOf, type Recogniser } from './match.ts';
import { numeral } from './spelling.ts';

/** Classes of the courts of appeal, with the form in which they are kept. */
const classes: readonly [form: string, name: string][] = [
  ['Apelação/Remessa Necessária', 'Apelação/Remessa Necessária'],
  ['Apelação Cível', 'Apelação Cível'],
  ['Apelação Criminal', 'Apelação Criminal'],
  ['Apelação', 'Apelação'],
  ['Agravo de Instrumento', 'AI'],
  ['Agravo Interno Cível', 'Agravo Interno'],
  ['Agravo Interno', 'Agravo Interno'],
  ['Agravo em Execução Penal', 'Agravo em Execução'],
  ['Agravo em Execução', 'Agravo em Execução'],
  ['Recurso Inominado Cível', 'Recurso Inominado'],
  ['Recurso Inominado', 'Recurso Inominado'],
  ['Recurso em Sentido Estrito', 'RSE'],
  ['Recurso Ordinário', 'RO'],
  ['Embargos Infringentes', 'Embargos Infringentes'],
  ['Embargos de Declaração', 'EDcl'],
  ['Mandado de Segurança', 'MS'],
  ['Habeas Corpus', 'HC'],
  ['Remessa Necessária', 'Remessa Necessária'],
  ['Conflito de Competência', 'CC'],
  ['ApelRemNec', 'ApelRemNec'],
  ['ApCiv', 'ApCiv'],
  ['ApCrim', 'ApCrim'],
  ['Ap. Cív.', 'Apelação Cível'],
  ['APL', 'APL'],
  ['ACR', 'ACR'],
  ['AC', 'AC'],
  ['AI', 'AI'],
  ['RI', 'Recurso Inominado'],
  ['RSE', 'RSE'],
  ['ROT', 'ROT'],
  ['ADI', 'ADI'],
  ['Ação Direta de Inconstitucionalidade', 'ADI'],
  ['RO', 'RO'],
  ['HC', 'HC'],
  ['MS', 'MS'],
];
const nameByForm = new Map(classes.map(([form, name]) => [fold(form), name]));
const path = `(?<path>${classes.map(([form]) => fold(form).replaceAll(' ', '\\s').replaceAll('.', '\\.')).join('|')})`;
const unified =
  '\\d{7}-\\d{2}\\.\\d{4}\\.[48]\\.\\d{2}\\.\\d{4}|\\d{7}-\\d{2}\\.\\d{4}\\.5\\.\\d{2}\\.\\d{4}';
/** Numbers that courts gave by themselves: TJMG, TJRS, TJPR, and long ones without marks. */
const own =
  '\\d\\.\\d{4}\\.\\d{2}\\.\\d{6}-\\d(?:/\\d{3})?|7\\d{10}(?!\\d)|\\d{3}\\.?\\d{3}\\.?\\d-\\d(?!\\d)|\\d{9,14}(?:-\\d)?(?!\\d)|\\d{4}\\.\\d{2}\\.\\d{1,2}\\.\\d{5,6}-\\d|\\d{1,3}\\.\\d{3}(?:-\\d)?(?=\\s?/\\s?[a-z]{2}(?!\\p{L}))';
const after = `(?:/[a-z]{2}(?!\\p{L}))?(?:\\s?[,(/–-]\\s?(?:do\\s|da\\s)?(?<later>${courtOfAppeal})\\)?)?`;
/** The court named before, up to a comma: `TJSP, `. */
const earlier = `(?:(?<=(?<!\\p{L})(?<court>${court})(?:[,:]|\\s[-–])?\\s)|)`;
const quoted = `${earlier}(?<![\\p{L}\\d-])${path}(?:-?\\s?(?:cv|cr|crime|criminal|civel)(?!\\p{L}))?\\s?${numeral}`;
const ruling = new RegExp(
  `${quoted}(?<number>${unified})${after}(?![\\d-])(?=(?<reported>(?:/\\p{L}{2})?,?\\s?\\(?(?:[^;\\n]{0,60}?(?:,|\\s)\\s?)?(?:rel(?:\\.|ator)|des\\.|j\\.\\s|julgad|dje))?)`,
  'gu',
);
const numbered = new RegExp(`${quoted}(?<number>${own})${after}(?![\\d./-]?\\d)`, 'gu');

/**
 * Rulings of the courts of appeal. A unified case number is a ruling only where its court or its report stands beside
 * it; otherwise it is the case that the text is about.
 */
export const localRulings: Recogniser = (text) => [
  ...matchesOf(text, ruling, (groups) =>
    (groups.court ?? groups.later ?? groups.reported) ? cited(groups) : undefined,
  ),
  ...matchesOf(text, numbered, (groups) => (isOwnNumber(groups) ? cited(groups) : undefined)),
];

/** A short number with dots is one of the higher courts' where they have the class too: `HC 700.001/RJ`. */
const isOwnNumber = ({ path: given = '', number = '' }: Groups): boolean =>
  !/^\d{1,3}\.\d{3}(?:-\d)?$/u.test(number) || /^(?:apelacao|apl|acr|rse|recurso|embargos\sinf)/u.test(given);

const cited = ({ path: given = '', number, court: before, later }: Groups) => {
  const name = nameByForm.get(given.replace(/\s/gu, ' ')) ?? given;
  const of = before ?? later;
  return { kind: 'citation' as const, value: `${name} ${number}${of ? `/${courtOf(of)}` : ''}` };
};
