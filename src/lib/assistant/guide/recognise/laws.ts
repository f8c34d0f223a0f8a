import type { Match } from './match.ts';
import { anyCase, numeral } from './spelling.ts';

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
  ['Lei do Inquilinato', 'Lei do Inquilinato'],
  ['Lei de Execução Penal', 'Lei de Execução Penal|LEP'],
  ['Marco Civil da Internet', 'Marco Civil da Internet'],
];
/** Names of several words are known in any case; initials only as they are. */
const codeForms = codes
  .flatMap(([, forms]) => forms.split('|'))
  .map((form) => (form.includes(' ') ? anyCase(form) : form))
  .join('|');
// A number after the initials tells another thing, such as a conflito de competência.
const codePattern = new RegExp(
  `(?<![\\p{L}\\d./])(?:${codeForms})(?![\\p{L}\\d])(?!(?<=(?:CC|CP))\\s${numeral}\\d)`,
  'gu',
);

const acts = [
  'Lei Complementar',
  'Lei Federal',
  'Lei Estadual',
  'Lei Municipal',
  'Lei',
  'Decreto-Lei',
  'Decreto',
  'Medida Provisória',
  'Emenda Constitucional',
  'Resolução Normativa',
  'Resolução CNJ',
  'Resolução',
];
const actPattern = new RegExp(
  `(?<![\\p{L}\\d])(?<act>${acts.map(anyCase).join('|')}|LC|MP|EC|RN|DL)\\s(?<sign>${numeral})` +
    '(?<number>(?:\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,6})(?:-\\d{1,2})?)' +
    '(?:\\/(?<year>\\d{4}|\\d{2})(?!\\d)|,?\\sde\\s\\d{1,2}[º°o]?\\sde\\s\\p{L}{4,9}\\sde\\s(?<written>\\d{4})|,?\\sde\\s\\d{1,2}[/.]\\d{1,2}[/.](?<numeric>\\d{4}))?(?![\\d%]|[./-]\\d)',
  'gu',
);

const longActs: Record<string, string> = {
  LC: 'Lei Complementar',
  MP: 'Medida Provisória',
  EC: 'Emenda Constitucional',
  RN: 'Resolução Normativa',
  DL: 'Decreto-Lei',
};

/** Codes and numbered acts, by their full names. */
export const laws = (text: string): Match[] => [
  ...[...text.matchAll(codePattern)].map((match) => toMatch(match, nameOf(match[0]))),
  ...[...text.matchAll(actPattern)]
    .filter((match) => isAct(match.groups ?? {}))
    .map((match) => toMatch(match, actOf(match.groups ?? {}))),
];

/** Initials or small letters before a bare number say too little: `MP 12 vezes`. */
const isAct = ({ act = '', sign, year, written, numeric }: Record<string, string | undefined>): boolean =>
  Boolean(sign || year || written || numeric) || (/^\p{Lu}/u.test(act) && !longActs[act]);

const toMatch = (match: RegExpExecArray, value: string): Match => ({
  kind: 'statute',
  text: match[0],
  value,
  start: match.index,
  end: match.index + match[0].length,
});

const codeByForm = new Map(
  codes.flatMap(([name, forms]) => forms.split('|').map((form) => [form.toLocaleLowerCase('pt-BR'), name])),
);

const nameOf = (form: string): string =>
  codeByForm.get(form.toLocaleLowerCase('pt-BR').replace(/\s/gu, ' ')) ?? form;

const actOf = ({
  act = '',
  number = '',
  year,
  written,
  numeric,
}: Record<string, string | undefined>): string => {
  const inFull = written ?? numeric ?? (year ? fullYear(year) : undefined);
  return `${actName(act)} ${number.replaceAll('.', '')}${inFull ? `/${inFull}` : ''}`;
};

const actName = (written: string): string => {
  const plain = written.toLocaleLowerCase('pt-BR').replace(/\s/gu, ' ');
  const act = acts.find((each) => each.toLocaleLowerCase('pt-BR') === plain) ?? written;
  return longActs[act] ?? act.replace(/ (Federal|Estadual|Municipal)$/u, '');
};

/** Two digits mean the last hundred years up to the year after next. */
const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) > 30 ? `19${year}` : `20${year}`;
};
