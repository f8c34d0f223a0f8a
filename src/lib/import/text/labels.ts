import { fold } from '#/lib/domain/library/fold.ts';

/** What a line of a court's page belongs to. */
export type TextField =
  | 'preface'
  | 'number'
  | 'caseNumber'
  | 'ruling_number'
  | 'class'
  | 'state'
  | 'court'
  | 'rapporteur'
  | 'writer'
  | 'panel'
  | 'judgedOn'
  | 'publishedOn'
  | 'theme'
  | 'situation'
  | 'summary'
  | 'thesis'
  | 'question'
  | 'ruling'
  | 'notes'
  | 'cited'
  | 'statutes'
  | 'supplement'
  | 'subjects'
  | 'area'
  | 'highlight'
  | 'headline'
  | 'citation'
  | 'other';

const fields: Readonly<Partial<Record<TextField, string>>> = {
  number:
    'processo|numero do processo|numero|no do processo|processo no|numero unico|classe e numero|incidente|leading case|' +
    'paradigma|processo/recurso',
  ruling_number: 'acordao no|acordao n|numero do acordao|registro do acordao numero|registro do acordao',
  caseNumber: 'numero cnj|numeracao unica|classe do processo|numero unico do processo',
  class: 'classe|classe/assunto|classe cnj|tipo de processo|classe processual|tipo do processo|tipo de acao',
  court: 'tribunal',
  rapporteur:
    'relator|relatora|relator(a)|relator (a)|relator originario|relator(a) originario(a)|ministro relator|' +
    'ministro(a) relator(a)|desembargador relator|juiz relator|magistrado(a)|magistrado|ministro|ministra',
  writer:
    'relator para acordao|relatora para acordao|relator p/ acordao|relatora p/ acordao|relator(a) p/ acordao|' +
    'relator(a) para acordao|relator para o acordao|relator(a) para o acordao|redator|redatora|redator(a)|' +
    'redator do acordao|redatora do acordao|redator(a) do acordao|redator para acordao|redator designado|' +
    'relator designado|relatora designada|relator(a) designado(a)|redator(a) designado(a)|redator p/ acordao|' +
    'relator do acordao|relatora do acordao|relator(a) do acordao|r.p/acordao|rel. p/ acordao|rel. para acordao',
  panel:
    'orgao julgador|orgao judicante|orgao julgador / camara|colegiado|camara|turma|orgao julgador colegiado',
  judgedOn:
    'data do julgamento|data de julgamento|julgamento|data da decisao|data da sessao|julgado em|data|sessao|' +
    'data de aprovacao|data da aprovacao|aprovacao|data da sessao/decisao',
  publishedOn:
    'data da publicacao/fonte|data da publicacao|data de publicacao|publicacao|fonte/data da publicacao|' +
    'data da intimacao ou da publicacao|data da publicacao da sumula|publicado em|fonte|fonte de publicacao|' +
    'data de disponibilizacao|disponibilizacao|data da publicacao/ fonte|data publicacao|ultima publicacao',
  theme:
    'tema repetitivo|tema|temas|repercussao geral|tema de repercussao geral|tema rg|tema stf|temas vinculados',
  situation: 'situacao|situacao do tema|situacao da sumula|status',
  summary: 'ementa|resumo|sumario|verbete|texto da sumula|ementa/verbete|ementa do acordao',
  thesis: 'tese juridica|tese|tese firmada|tese fixada|tese de julgamento|teses|tese juridica firmada',
  question:
    'questao submetida a julgamento|questao juridica|titulo|controversia|descricao|delimitacao do julgado',
  ruling:
    'acordao|decisao|certidao de julgamento|dispositivo|sumula do julgamento|resultado|resultado do julgamento',
  notes: 'notas|observacoes|observacao|anotacoes nugepnac|anotacoes|nota',
  cited:
    'jurisprudencia citada|precedentes|referencia|veja|acordaos representativos|precedentes representativos',
  statutes:
    'referencia legislativa|referencias legislativas|legislacao|referencia: legislacao|legislacao citada',
  supplement:
    'informacoes complementares a ementa|informacoes adicionais|informacoes do inteiro teor|resumo estruturado|excerto|' +
    'informacoes complementares',
  subjects:
    'indexacao|assunto|assuntos|assunto cnj|palavras-chave|termos auxiliares a pesquisa|termos auxiliares|subtema|' +
    'assunto principal',
  area: 'ramo do direito|area|ramo',
  highlight: 'destaque|enunciado',
  headline: 'tema do informativo',
  other:
    'comarca|comarca de origem|data de registro|acordaos similares|foro|foro/comarca|origem|partes|secao|uf|procedencia|' +
    'tipo de documento|data do registro|vara|relacionado|recorrente|recorrido|apelante|apelado|agravante|agravado|' +
    'impetrante|paciente|autor|reu|advogado|advogada|advogado(a/s)|recte.(s)|recdo.(a/s)|adv.(a/s)|proc.(a/s)(es)|' +
    'embargante|embargado|requerente|requerido|interessado|interessada|segredo de justica|tipo|magistrado sentenciante|' +
    'autortese|autor da tese|municipio|doutrina|inteiro teor|jurisprudencia em teses|data da autuacao|link|url|suspensao',
};

const byLabel = new Map(
  Object.entries(fields).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as TextField] as const),
  ),
);

/** Characters of the longest label, with room for accents that stand by themselves. */
const longestLabel = 80;

/** A line that introduces a field. */
export interface LabelLine {
  field: TextField;
  /** The label, folded. */
  label: string;
  /** What follows the colon. */
  rest: string;
}

/** Labels that may as well begin a line of an ementa: they count only on a page that has others. */
const weak = new Set(
  (
    'data|sessao|fonte|camara|turma|ministro|ministra|magistrado|titulo|descricao|controversia|resultado|decisao|' +
    'dispositivo|observacao|observacoes|nota|notas|precedentes|referencia|veja|legislacao|assunto|assuntos|ramo|area|' +
    'tema|temas|tese|teses|enunciado|destaque|origem|partes|secao|uf|tipo|autor|reu|advogado|advogada|interessado|link|' +
    'recorrente|recorrido|apelante|apelado|agravante|agravado|impetrante|paciente|embargante|embargado|requerente|' +
    'requerido|interessada|suspensao|status|situacao|foro|vara|municipio|doutrina|aprovacao|paradigma|incidente'
  ).split('|'),
);
/** Labels behind which an ementa names other decisions: they introduce a field only where they stand alone. */
const aloneOnly = new Set(['precedentes', 'referencia', 'veja', 'nota', 'legislacao']);

/** True where a label counts only on a page that has others. */
export const isWeakLabel = ({ label }: LabelLine): boolean => weak.has(label);

/** The field that a line introduces: with the label alone, or with a colon or tab after it. */
export const labelIn = (line: string): LabelLine | undefined => {
  // A table that was copied has a tab behind its labels.
  const colon = line.search(/[:\t]/);
  const written = (colon === -1 ? line : line.slice(0, colon)).trim();
  if (written === '' || written.length > longestLabel) return undefined;
  const label = fold(written).replace(/[º°]/g, 'o').replace(/\s+/g, ' ');
  const field = byLabel.get(label);
  const rest = colon === -1 ? '' : line.slice(colon + 1).trim();
  return field === undefined || (rest !== '' && aloneOnly.has(label)) ? undefined : { field, label, rest };
};
