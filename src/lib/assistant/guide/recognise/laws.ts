import type { Match } from './match.ts';

/** Codes by the names and initials that lawyers use; the first that fits counts. */
const codes: readonly [name: string, forms: string][] = [
  [
    'Constituição Federal',
    'Constituição da República|Constituição Federal|Constituição|CRFB/88|CRFB|CF/1988|CF/88|CF',
  ],
  ['Código de Processo Civil', 'Código de Processo Civil|CPC/2015|CPC/15|NCPC|CPC'],
  ['Código de Processo Penal', 'Código de Processo Penal|CPP'],
  ['Código de Defesa do Consumidor', 'Código de Defesa do Consumidor|CDC'],
  ['Código Civil', 'Código Civil|CC/2002|CC/02|CC'],
  ['Código Penal', 'Código Penal|CP'],
  ['Código Tributário Nacional', 'Código Tributário Nacional|CTN'],
  ['Código de Trânsito Brasileiro', 'Código de Trânsito Brasileiro|Código de Trânsito|CTB'],
  ['Consolidação das Leis do Trabalho', 'Consolidação das Leis do Trabalho|CLT'],
  ['Estatuto da Criança e do Adolescente', 'Estatuto da Criança e do Adolescente|ECA'],
  ['Estatuto da Pessoa Idosa', 'Estatuto da Pessoa Idosa|Estatuto do Idoso'],
  ['Lei Geral de Proteção de Dados', 'Lei Geral de Proteção de Dados|LGPD'],
  ['Lei Maria da Penha', 'Lei Maria da Penha'],
];
const codePattern = new RegExp(
  `(?<![\\p{L}\\d./])(?:${codes.map(([, forms]) => forms).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

const actPattern =
  /(?<![\p{L}\d])(?<act>Lei Complementar|Lei Federal|Lei Estadual|Lei Municipal|Lei|Decreto-Lei|Decreto|Medida Provisória|Emenda Constitucional|Resolução Normativa|Resolução CNJ|Resolução|LC|MP|EC|RN)\s{1,3}(?:n[.º°o]{1,2}\s{0,2})?(?<number>\d{1,3}(?:\.\d{3}){0,2}(?:-\d{1,2})?)(?:\/(?<year>\d{4}|\d{2})(?!\d)|,? de \d{1,2}[º°o]? de \p{L}{4,9} de (?<written>\d{4}))?(?!\d)/gu;

const longActs: Record<string, string> = {
  LC: 'Lei Complementar',
  MP: 'Medida Provisória',
  EC: 'Emenda Constitucional',
  RN: 'Resolução Normativa',
};

/** Codes and numbered acts, by their full names. */
export const laws = (text: string): Match[] => [
  ...[...text.matchAll(codePattern)].map((match) => toMatch(match, nameOf(match[0]))),
  ...[...text.matchAll(actPattern)].map((match) => toMatch(match, actOf(match.groups ?? {}))),
];

const toMatch = (match: RegExpExecArray, value: string): Match => ({
  kind: 'statute',
  text: match[0],
  value,
  start: match.index,
  end: match.index + match[0].length,
});

const nameOf = (form: string): string =>
  codes.find(([, forms]) => forms.split('|').includes(form))?.[0] ?? form;

const actOf = ({ act = '', number = '', year, written }: Record<string, string | undefined>): string => {
  const name = longActs[act] ?? act.replace(/ (Federal|Estadual|Municipal)$/u, '');
  const inFull = written ?? (year ? fullYear(year) : undefined);
  return `${name} ${number.replaceAll('.', '')}${inFull ? `/${inFull}` : ''}`;
};

/** Two digits mean the last hundred years up to the year after next. */
const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) > 30 ? `19${year}` : `20${year}`;
};
