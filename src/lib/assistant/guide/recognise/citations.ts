import { type Match, matchesOf, type Recogniser } from './match.ts';

const states = 'AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
/** Appeals inside an appeal, as in `AgInt no AREsp`. */
const inner = 'AgInt|AgRg|EDcl|EDv|ED|RCD|PExt|QO|IDC';
const classes =
  'REsp|AREsp|EREsp|EAREsp|RHC|HC|RMS|MS|RE|ARE|AI|ADI|ADC|ADPF|ADO|Rcl|CC|SEC|HDE|SLS|SS|Pet|IAC|IRDR|Ag|AP|Inq|MI';
const number = '\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,8}';

const rulings = new RegExp(
  `(?<![\\p{L}\\d])(?<path>(?:(?:${inner})\\s+n[oa]s?\\s+){0,4}(?:${classes}))\\s*(?:n[.º°o]{1,2}\\s*)?(?<number>${number})` +
    `(?:\\s?[-–/(]\\s?(?<state>${states})\\)?)?(?![\\p{L}\\d])`,
  'gu',
);
const precepts =
  /(?<![\p{L}\d])(?<what>Súmula(?:\s+Vinculante)?|Enunciado|Tema(?:\s+(?:Repetitivo|de\s+Repercussão\s+Geral))?)\s*(?:n[.º°o]{1,2}\s*)?(?<number>\d{1,2}\.\d{3}|\d{1,4})(?:\s*(?:\/|d[oa]|[-–(])\s*(?<court>STF|STJ|TST|TSE|TNU|FPPC|CJF))?(?![\p{L}\d])/giu;

/** Rulings as courts cite them, and binding or persuasive statements by number. */
export const citations: Recogniser = (text) => [
  ...matchesOf(text, rulings, ({ path = '', number: given = '', state }) => ({
    kind: 'citation',
    value: `${path.replace(/\s+/gu, ' ')} ${given.replaceAll('.', '')}${state ? `/${state}` : ''}`,
  })),
  ...matchesOf(text, precepts, (groups) => precept(groups)),
];

const precept = ({
  what = '',
  number: given = '',
  court,
}: Record<string, string | undefined>): Pick<Match, 'kind' | 'value'> => {
  const name = what.split(/\s+/u).map(capitalised).join(' ').replace(' De ', ' de ');
  return {
    kind: 'citation',
    value: `${name} ${given.replaceAll('.', '')}${court ? `/${court.toUpperCase()}` : ''}`,
  };
};

const capitalised = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('pt-BR') + word.slice(1).toLocaleLowerCase('pt-BR');
