/** Words that a name has or lacks without being another one. */
const particles = new Set(['de', 'da', 'do', 'das', 'dos', 'e', 'd', 'di', 'del', 'du', 'y']);

/** Forms of companies and standings of parties, which are no part of a name (Código Civil, arts. 980-A to 1.158). */
const forms = new Set([
  ...['ltda', 'limitada', 'me', 'mei', 'epp', 'eireli', 'sa', 'ss', 'slu', 'ltd', 'inc', 'llc'],
  ...['espolio', 'filial', 'matriz'],
]);

/** Words that many companies have, and marks of a generation: one name may have them where the same one lacks them. */
const common = new Set([
  ...['comercio', 'comercial', 'industria', 'industrial', 'servico', 'servicos', 'companhia', 'empresa'],
  ...['grupo', 'holding', 'participacoes', 'empreendimentos', 'sociedade', 'brasil', 'nacional'],
  ...['importacao', 'exportacao', 'distribuidora', 'representacoes', 'associados', 'produtos'],
  ...['junior', 'filho', 'neto', 'sobrinho'],
]);

const abbreviations = new Map(
  Object.entries({
    adm: 'administradora',
    advs: 'advogados',
    alim: 'alimentos',
    assoc: 'associados',
    cia: 'companhia',
    com: 'comercio',
    comerc: 'comercial',
    constr: 'construtora',
    cons: 'construcoes',
    dist: 'distribuidora',
    empr: 'empreendimentos',
    exp: 'exportacao',
    fco: 'francisco',
    imob: 'imobiliaria',
    imp: 'importacao',
    incorp: 'incorporadora',
    ind: 'industria',
    jr: 'junior',
    ma: 'maria',
    part: 'participacoes',
    prod: 'produtos',
    repres: 'representacoes',
    serv: 'servicos',
    soc: 'sociedade',
    supermerc: 'supermercado',
    transp: 'transportes',
  }),
);

export const isParticle = (word: string): boolean => particles.has(word);
export const isForm = (word: string): boolean => forms.has(word);
export const isCommon = (word: string): boolean => common.has(word);
/** The word that an abbreviation stands for; any other word as it is. */
export const spelledOut = (word: string): string => abbreviations.get(word) ?? word;
