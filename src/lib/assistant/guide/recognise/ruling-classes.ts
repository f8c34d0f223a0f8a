import { fold } from '#/lib/domain/library/fold.ts';

/** Appeals inside an appeal, as in `AgInt no AREsp`, and their names in full. */
const inner: readonly [short: string, name?: string][] = [
  ['AgInt', 'Agravo Interno'],
  ['AgRg', 'Agravo Regimental'],
  ['AgR'],
  ['EDcl', 'Embargos de Declaração'],
  ['EDv', 'Embargos de Divergência'],
  ['ED'],
  ['RCD'],
  ['PExt'],
  ['ProAfR'],
  ['QO', 'Questão de Ordem'],
  ['PUIL'],
  ['MC', 'Medida Cautelar'],
];

/** Classes of the higher courts with their names in full; a name that holds another comes before it. */
const outer: readonly [short: string, name?: string][] = [
  ['EAREsp', 'Embargos de Divergência em Agravo em Recurso Especial'],
  ['EREsp', 'Embargos de Divergência em Recurso Especial'],
  ['AREspE'],
  ['AREsp', 'Agravo em Recurso Especial'],
  ['REspEl', 'Recurso Especial Eleitoral'],
  ['REspe'],
  ['REsp', 'Recurso Especial'],
  ['RHC', 'Recurso em Habeas Corpus'],
  ['RHC', 'Recurso Ordinário em Habeas Corpus'],
  ['HC', 'Habeas Corpus'],
  ['RMS', 'Recurso em Mandado de Segurança'],
  ['RMS', 'Recurso Ordinário em Mandado de Segurança'],
  ['MS', 'Mandado de Segurança'],
  ['ARE', 'Recurso Extraordinário com Agravo'],
  ['ARE', 'Agravo em Recurso Extraordinário'],
  ['RE', 'Recurso Extraordinário'],
  ['AI', 'Agravo de Instrumento'],
  ['ADO', 'Ação Direta de Inconstitucionalidade por Omissão'],
  ['ADI', 'Ação Direta de Inconstitucionalidade'],
  ['ADIn'],
  ['ADC', 'Ação Declaratória de Constitucionalidade'],
  ['ADPF', 'Arguição de Descumprimento de Preceito Fundamental'],
  ['Rcl', 'Reclamação'],
  ['Rcl', 'Reclamações'],
  ['REsp', 'Recursos Especiais'],
  ['RE', 'Recursos Extraordinários'],
  ['ADI', 'Ações Diretas de Inconstitucionalidade'],
  ['CC', 'Conflito de Competência'],
  ['CAt'],
  ['SEC'],
  ['HDE'],
  ['SLS'],
  ['STA'],
  ['STP'],
  ['SL'],
  ['SS', 'Suspensão de Segurança'],
  ['Pet', 'Petição'],
  ['APn'],
  ['Ag'],
  ['AP', 'Ação Penal'],
  ['Inq', 'Inquérito'],
  ['MI', 'Mandado de Injunção'],
  ['EAg'],
  ['AC', 'Ação Cautelar'],
  ['ACO', 'Ação Cível Originária'],
  ['AO', 'Ação Originária'],
  ['AR', 'Ação Rescisória'],
  ['Ext', 'Extradição'],
  ['PUIL'],
  ['PEDILEF'],
  ['TutAntAnt'],
  ['RvCr', 'Revisão Criminal'],
  ['RO', 'Recurso Ordinário'],
  ['Cta', 'Consulta'],
  ['RCED'],
];

/** Classes of the control of constitutionality, whose numbers are small. */
const small: ReadonlySet<string> = new Set(['ADI', 'ADC', 'ADPF', 'ADO', 'ADIn', 'ACO']);
/** Initials that are words or mean something else too: they count with a large number, or where more tells a ruling. */
const weak: ReadonlySet<string> = new Set([
  'RE',
  'MS',
  'AI',
  'CC',
  'AP',
  'MI',
  'Ag',
  'SS',
  'SL',
  'ED',
  'Pet',
  'Inq',
  'AR',
  'AO',
  'Ext',
  'RO',
  'AC',
  'Cta',
  'SEC',
  'STA',
  'MC',
]);

const forms = (classes: typeof outer): string =>
  [...new Set(classes.flatMap(([short, name]) => [name ?? '', short]))]
    .filter(Boolean)
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s');

/** Sources of patterns for the classes in folded text. */
export const innerClasses = `(?:${forms(inner)})\\.?`;
export const outerClasses = `(?:${forms(outer)})\\.?`;
/** What the STF writes after the number: `ADI 6.341 MC-Ref`. */
export const suffixes = '(?:[\\s-](?:mc|agr|ed|qo|rg|ref|tp|edv|tpi)(?![\\p{L}\\d])){1,3}';

const shortByForm = new Map(
  [...inner, ...outer].flatMap(([short, name = short]) => [
    [fold(short), short],
    [fold(name), short],
  ]),
);

export const isSmall = (path: string): boolean => small.has(path);
export const isWeak = (path: string): boolean => weak.has(path);

/** `AgInt no AREsp` for any spelling of it in folded text. */
export const canonicalPath = (path: string): string =>
  path
    .replace(/\s/gu, ' ')
    .replaceAll('.', '')
    .split(/( n[oa]s? )/u)
    .map((part) => shortByForm.get(part) ?? part)
    .join('');
