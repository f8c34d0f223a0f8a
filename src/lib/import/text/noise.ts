import { fold } from '#/lib/domain/library/fold.ts';

/** Lines of courts' pages that say nothing of a decision: headings of lists, counts, buttons. */
const noise = [
  /^(?:consulta|pesquisa) (?:de |da |a |unificada )?(?:de )?jurisprudencia(?: .{0,40})?$/,
  /^jurisprudencia(?: unificada| do .{2,40}| selecionada)?$/,
  /^resultados? (?:da |de )?(?:consulta|pesquisa|busca)?(?: .{0,60})?$/,
  /^resultados? \d.{0,60}$/,
  /^(?:acordaos?|homologacoes de acordo|decisoes monocraticas|sumulas|informativos|despachos?|enunciados)\s?\(\d[\d.]{0,9}\)$/,
  /^(?:pagina|documento|registro|item|resultado|acordao|ementa) \d{1,6}(?: ?(?:de|\/) ?\d{1,7})?$/,
  /^\d{1,6} ?(?:de|\/) ?\d{1,7}(?: resultados?| documentos?)?$/,
  /^(?:exibindo|mostrando|foram encontrad[oa]s|encontrad[oa]s|total de) .{0,80}$/,
  /^(?:inteiro teor|copiar(?: .{0,40})?|imprimir|compartilhar|salvar|visualizar(?: .{0,40})?|ver (?:mais|menos|ementa.{0,20}|inteiro teor)|voltar(?: ao topo)?|proxim[oa]|anterior|download|pdf|html|fechar|expandir|favoritar|acompanhamento processual|consulta processual|ementa sem formatacao|ementa para citacao|citacao|mais detalhes|dados gerais|andamento do processo|baixar)$/,
  /^(?:ordenar|filtrar|refinar) (?:por|pesquisa|busca).{0,40}$/,
];

/** True for a line that belongs to a page and to no decision on it. */
export const isNoise = (line: string): boolean => {
  const text = line.trim();
  if (text === '' || text.length > 100) return false;
  const folded = fold(text).replace(/\s+/g, ' ');
  return /^[\W_]{2,}$/.test(folded) || noise.some((form) => form.test(folded));
};
