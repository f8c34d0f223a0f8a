import type { Area } from '#/lib/domain/library/facts.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** How ementas, subjects and bulletins name the areas of law, folded. */
const names: readonly (readonly [Area, RegExp])[] = [
  ['processual_civil', /process(?:o|ual) civil/],
  ['processual_penal', /process(?:o|ual) penal|execucao penal/],
  ['consumidor', /consumidor|relacao de consumo/],
  ['tributario', /tributari|execucao fiscal/],
  ['previdenciario', /previdenciari/],
  ['trabalho', /direito do trabalho|\btrabalhist/],
  ['administrativo', /administrativ|licitac/],
  ['constitucional', /constitucional/],
  ['penal', /(?<!processo |processual |execucao )\bpenal\b|\bcriminal/],
  ['empresarial', /empresarial|comercial|falimentar|falencia|recuperacao judicial/],
  ['bancario', /bancari/],
  ['familia', /direito de familia|\balimentos\b|\bsucessoes\b/],
  ['eleitoral', /eleitora/],
  ['ambiental', /ambiental/],
  ['militar', /\bmilitar/],
  ['internacional', /internacional/],
  ['saude', /direito da saude|plano de saude|\bsaude suplementar/],
  ['digital', /direito digital|protecao de dados|\blgpd\b|marco civil da internet/],
  ['crianca', /crianca e (?:d?o )?adolescente|\beca\b/],
  ['civil', /(?<!processo |processual |marco |acao )\bcivil\b/],
];

/** Courts that decide in one area only. */
const byCourt: readonly (readonly [RegExp, Area])[] = [
  [/^T(?:ST|RT\d+)$/, 'trabalho'],
  [/^T(?:SE|RE-..)$/, 'eleitoral'],
  [/^(?:STM|TJM..)$/, 'militar'],
  [/^TCU$/, 'administrativo'],
];

/** The areas that a list of subjects or a bulletin's field names. */
export const areasNamed = (text: string): Area[] => {
  const folded = fold(text.slice(0, 4_000));
  return names.filter(([, form]) => form.test(folded)).map(([area]) => area);
};

/** Characters of an ementa in which its headings stand, and words of the longest one. */
const headings = { length: 160, words: 5 };

/** The short sentences with which an ementa begins: `PROCESSUAL CIVIL. AGRAVO INTERNO.` */
const headingsOf = (ementa: string): string => {
  const [head = ''] = ementa.slice(0, headings.length).split('\n', 1);
  const sentences = head.split(/[.–-]\s/);
  const end = sentences.findIndex((each) => each.trim().split(/\s/).length > headings.words);
  return sentences.slice(0, end === -1 ? sentences.length : end).join('. ');
};

/** The areas that its source names, else the headings of its ementa; and the area of a court that has only one. */
export const areasOf = (court: string, ementa: string, named = ''): Area[] => {
  const ofCourt = byCourt.filter(([form]) => form.test(court)).map(([, area]) => area);
  const ofSource = areasNamed(named);
  return [...new Set([...ofCourt, ...(ofSource.length > 0 ? ofSource : areasNamed(headingsOf(ementa)))])];
};
