import { anyCase } from './spelling.ts';

/** Appeals inside an appeal, as in `AgInt no AREsp`, and their names in full. */
const inner: readonly [short: string, name?: string][] = [
  ['AgInt', 'Agravo Interno'],
  ['AgRg', 'Agravo Regimental'],
  ['EDcl', 'Embargos de Declaração'],
  ['EDv', 'Embargos de Divergência'],
  ['ED'],
  ['RCD'],
  ['PExt'],
  ['QO', 'Questão de Ordem'],
  ['PUIL'],
];

/** Classes of the higher courts with their names in full; a name that holds another comes before it. */
const outer: readonly [short: string, name?: string][] = [
  ['EAREsp'],
  ['EREsp', 'Embargos de Divergência em Recurso Especial'],
  ['AREsp', 'Agravo em Recurso Especial'],
  ['REsp', 'Recurso Especial'],
  ['RHC', 'Recurso em Habeas Corpus'],
  ['HC', 'Habeas Corpus'],
  ['RMS', 'Recurso em Mandado de Segurança'],
  ['MS', 'Mandado de Segurança'],
  ['ARE', 'Recurso Extraordinário com Agravo'],
  ['RE', 'Recurso Extraordinário'],
  ['AI', 'Agravo de Instrumento'],
  ['ADI', 'Ação Direta de Inconstitucionalidade'],
  ['ADC', 'Ação Declaratória de Constitucionalidade'],
  ['ADPF', 'Arguição de Descumprimento de Preceito Fundamental'],
  ['ADO', 'Ação Direta de Inconstitucionalidade por Omissão'],
  ['Rcl', 'Reclamação'],
  ['CC', 'Conflito de Competência'],
  ['SEC'],
  ['HDE'],
  ['SLS'],
  ['SS'],
  ['Pet', 'Petição'],
  ['IAC'],
  ['IRDR'],
  ['Ag'],
  ['AP', 'Ação Penal'],
  ['Inq', 'Inquérito'],
  ['MI', 'Mandado de Injunção'],
];

const capitals = (short: string): string => (/\p{Ll}/u.test(short) ? short.toUpperCase() : '');

const forms = (classes: typeof outer): string =>
  classes
    .flatMap(([short, name]) => [name ? anyCase(name) : '', short, capitals(short)])
    .filter(Boolean)
    .join('|');

/** Sources of patterns for the classes as courts spell them; initials heed case, full names don't. */
export const innerClasses = forms(inner);
export const outerClasses = `${forms(outer)}|Resp\\.?`;

const shortByForm = new Map(
  [...inner, ...outer].flatMap(([short, name = short]) => [
    [short.toLowerCase(), short],
    [name.toLowerCase(), short],
  ]),
);

/** `AgInt no AREsp` for any spelling of it. */
export const canonicalPath = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\s/gu, ' ')
    .replace('.', '')
    .split(/( n[oa]s? )/u)
    .map((part) => shortByForm.get(part) ?? part)
    .join('');
