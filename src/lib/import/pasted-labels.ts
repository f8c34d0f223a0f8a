import { fold } from '#/lib/domain/library/fold.ts';

/** What the labels of courts' result pages introduce. */
export type PastedField =
  | 'number'
  | 'sort'
  | 'rapporteur'
  | 'panel'
  | 'judgedOn'
  | 'publishedOn'
  | 'summary'
  | 'ruling'
  | 'thesis'
  | 'notes'
  | 'cited'
  | 'statutes'
  | 'supplement'
  | 'other';

const labels: Readonly<Record<string, PastedField>> = {
  processo: 'number',
  'numero do processo': 'number',
  classe: 'sort',
  'classe/assunto': 'sort',
  relator: 'rapporteur',
  relatora: 'rapporteur',
  'relator(a)': 'rapporteur',
  'relator para acordao': 'rapporteur',
  'relatora para acordao': 'rapporteur',
  'relator(a) p/ acordao': 'rapporteur',
  'orgao julgador': 'panel',
  'data do julgamento': 'judgedOn',
  julgamento: 'judgedOn',
  'data da publicacao/fonte': 'publishedOn',
  'data da publicacao': 'publishedOn',
  'data de publicacao': 'publishedOn',
  publicacao: 'publishedOn',
  ementa: 'summary',
  acordao: 'ruling',
  decisao: 'ruling',
  'tese juridica': 'thesis',
  tese: 'thesis',
  notas: 'notes',
  'jurisprudencia citada': 'cited',
  'referencia legislativa': 'statutes',
  'informacoes complementares a ementa': 'supplement',
  'informacoes adicionais': 'supplement',
  comarca: 'other',
  'data de registro': 'other',
  'termos auxiliares': 'other',
  'acordaos similares': 'other',
};

/** Characters of the longest label, with room for accents that stand by themselves. */
const longestLabel = 80;

/** The field that a line introduces with the rest of the line: the label alone, or with a colon after it. */
export const labelIn = (line: string): { field: PastedField; rest: string } | undefined => {
  const colon = line.indexOf(':');
  const written = (colon === -1 ? line : line.slice(0, colon)).trim();
  if (written.length > longestLabel) return undefined;
  const name = fold(written);
  if (!Object.hasOwn(labels, name)) return undefined;
  return { field: labels[name] ?? 'other', rest: colon === -1 ? '' : line.slice(colon + 1).trim() };
};
