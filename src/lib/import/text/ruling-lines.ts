import { bareCaseIn } from '../citation/case-in.ts';
import { labelIn } from './labels.ts';

/** Parts of a whole ruling. */
export type RulingPart = 'header' | 'summary' | 'ruling' | 'full_text';

/** Headings of its parts, letters apart or not. */
const headings: readonly (readonly [RulingPart, RegExp])[] = [
  ['summary', /^\s*E ?M ?E ?N ?T ?A\s{0,3}(?:[:.–-]|$)/],
  ['summary', /^\s*Ementa\s{0,3}(?::|$)/],
  ['ruling', /^\s*A ?C ?[ÓO] ?R ?D ?[ÃA] ?O\s{0,3}:?\s*$/],
  ['ruling', /^\s*Acórdão\s{0,3}:?\s*$/],
  ['ruling', /^\s*(?:Vistos,? (?:e )?relatados|ACORDAM|A ?C ?O ?R ?D ?A ?M)/i],
  ['full_text', /^\s*R ?E ?L ?A ?T ?[ÓO] ?R ?I ?O\s{0,3}:?\s*$/i],
  [
    'full_text',
    /^\s*V ?O ?T ?O(?:\s{0,3}(?:N[º°.]{1,2}\s?[\d.]+|DO RELATOR|DA RELATORA|CONDUTOR|VENCEDOR|VENCIDO|VISTA|-VISTA))?\s{0,3}:?\s*$/i,
  ],
  [
    'full_text',
    /^\s*(?:O (?:EXMO\.? )?SR\.? (?:MINISTRO|DESEMBARGADOR)|O SENHOR MINISTRO|A SENHORA MINISTRA|A EXMA\.? SRA\.? )/,
  ],
  ['full_text', /^\s*(?:Trata-se de|Cuida-se de|É o relat[óo]rio|Adotado o relat[óo]rio)/],
  ['full_text', /^\s*CERTID[ÃA]O DE JULGAMENTO/i],
];

/** The part that a line begins; undefined for a line within one. */
export const partBeginning = (line: string): RulingPart | undefined => {
  if (line.length > 3_000 && !/^\s*(?:EMENTA|Ementa|ACORDAM|Vistos)/.test(line)) return undefined;
  return headings.find(([, form]) => form.test(line))?.[0];
};

/** What an ementa's heading has behind it on its line. */
export const behindHeading = (line: string): string =>
  line.replace(/^\s*(?:E ?M ?E ?N ?T ?A|Ementa)\s{0,3}[:.–-]?\s{0,9}/, '');

const marks =
  /^[ \t]{0,40}(?:Vistos,? (?:e )?relatados|R ?E ?L ?A ?T ?[ÓO] ?R ?I ?O[ \t]{0,9}\r?$|V ?O ?T ?O[ \t]{0,9}(?:\r?$|N[º°])|A ?C ?O ?R ?D ?A ?M)/im;
const pageLabels = new Set([
  'processo',
  'classe/assunto',
  'orgao judicante',
  'tipo de documento',
  'data da publicacao/fonte',
  'ramo do direito',
  'data de registro',
]);

/** True for a text that is one whole ruling, and not a page with several or a list of citations. */
export const isWholeRuling = (head: string): boolean => {
  if (!marks.test(head)) return false;
  const lines = head.split('\n');
  const labelled = lines.filter((line) => pageLabels.has(labelIn(line)?.label ?? ''));
  const cases = lines.filter((line) => /^\s*\d{1,4}\s*-\s*\d{7}-/.test(line));
  return (
    labelled.length === 0 && cases.length === 0 && !/\bDJ[eE]N? (?:de )?\d[\d/]{5,9}\.?\)\s*$/m.test(head)
  );
};

const inSentence =
  /(?:autos d[eoa]s?|nos autos d[eoa]s?|presentes autos d[eoa]s?)\s{1,3}(?<named>[^\n]{5,160})/i;
const processLine =
  /^\s*(?:PROCESSO|Processo|Autos)\s{0,3}(?:n[º°.o]{0,2}|N[º°.]{0,2})?\s{0,3}:?\s{0,3}(?:TST-)?(?<named>\S[^\n]{4,120})/;

/** The case that a line of a ruling's head names; empty where it names none. */
export const caseLine = (line: string): string => {
  const named = inSentence.exec(line)?.groups?.named ?? processLine.exec(line)?.groups?.named;
  if (named && /\d{4}/.test(named)) return named.split(/,| em que | da Comarca/, 1)[0] ?? '';
  const plain = line
    .replace(/\(\d{4}\/\d{7}-\d\)/, '')
    .replace(/TST-/, '')
    .replace(/^\s*AG\.? ?REG\.? N[OA] /i, '')
    .trim();
  return bareCaseIn(withoutState(plain)) ? plain : '';
};

/** The STF writes the state's name behind the number. */
const stateNames =
  'SÃO PAULO|RIO DE JANEIRO|MINAS GERAIS|RIO GRANDE DO SUL|PARANÁ|SANTA CATARINA|DISTRITO FEDERAL|BAHIA|CEARÁ|PERNAMBUCO|GOIÁS|PARÁ|MARANHÃO|AMAZONAS|ESPÍRITO SANTO|MATO GROSSO|MATO GROSSO DO SUL|PARAÍBA|RIO GRANDE DO NORTE|ALAGOAS|SERGIPE|PIAUÍ|RONDÔNIA|TOCANTINS|ACRE|AMAPÁ|RORAIMA'.split(
    '|',
  );

const withoutState = (text: string): string => {
  const plain = text.trimEnd();
  const name = stateNames.find(
    (each) => plain.endsWith(each) && /\s/.test(plain.charAt(plain.length - each.length - 1)),
  );
  return name === undefined ? text : plain.slice(0, -name.length - 1);
};
