import type { NamedTerm } from './term.ts';

const interruptedBy = 'CPC, art. 1.026';
const term = (amount: number, source: string, words: string, more: Partial<NamedTerm> = {}): NamedTerm => ({
  regime: 'cpc',
  amount,
  unit: 'days',
  source,
  words: words.split(', ').filter(Boolean),
  ...more,
});
const appeal = (source: string, words: string, more: Partial<NamedTerm> = {}): NamedTerm =>
  term(15, source, words, { isAppeal: true, interruptedBy, ...more });

/** Terms of the Código de Processo Civil (Lei 13.105/2015), and of statutes whose procedure follows it. */
export const civilProcedureTerms = {
  contestacao: term(15, 'CPC, art. 335', 'contestacao, contestar, defesa, resposta do reu'),
  reconvencao_resposta: term(15, 'CPC, art. 343, § 1º', 'resposta a reconvencao, contestacao a reconvencao'),
  replica: term(15, 'CPC, arts. 350 e 351', 'replica, impugnacao a contestacao'),
  emenda: term(15, 'CPC, art. 321', 'emenda, emendar'),
  documentos: term(15, 'CPC, art. 437, § 1º', 'manifestacao sobre documentos, documentos'),
  saneamento: term(5, 'CPC, art. 357, § 1º', 'esclarecimentos sobre o saneamento, ajustes no saneamento'),
  quesitos: term(15, 'CPC, art. 465, § 1º', 'quesitos, assistente tecnico'),
  laudo: term(15, 'CPC, art. 477, § 1º', 'manifestacao sobre o laudo, laudo'),
  alegacoes_finais: term(15, 'CPC, art. 364, § 2º', 'razoes finais, alegacoes finais, memoriais'),
  pagamento: term(15, 'CPC, art. 523', 'pagamento voluntario, cumprimento de sentenca'),
  impugnacao: term(15, 'CPC, art. 525', 'impugnacao ao cumprimento de sentenca, impugnacao ao cumprimento'),
  impugnacao_fazenda: term(30, 'CPC, art. 535', 'impugnacao da fazenda', {
    ownTermOf: ['treasury'],
    ownTermSource: 'CPC, art. 183, § 2º',
  }),
  monitoria: term(
    15,
    'CPC, arts. 701 e 702',
    'embargos monitorios, embargos a monitoria, embargos a acao monitoria',
  ),
  execucao_pagamento: term(3, 'CPC, art. 829', 'pagar a divida'),
  embargos_execucao: term(15, 'CPC, art. 915', 'embargos a execucao, embargos do devedor', {
    ownTermOf: ['codefendants'],
    ownTermSource: 'CPC, art. 915, § 3º',
  }),
  embargos_execucao_fazenda: term(30, 'CPC, art. 910', 'embargos da fazenda', {
    ownTermOf: ['treasury'],
    ownTermSource: 'CPC, art. 183, § 2º',
  }),
  embargos_execucao_fiscal: term(30, 'Lei 6.830/1980, art. 16', 'embargos a execucao fiscal'),
  apelacao: appeal('CPC, art. 1.003, § 5º', 'apelacao, apelar'),
  apelacao_contrarrazoes: appeal(
    'CPC, art. 1.010, § 1º',
    'contrarrazoes de apelacao, contrarrazoes a apelacao',
  ),
  agravo_instrumento: appeal('CPC, art. 1.003, § 5º', 'agravo de instrumento'),
  agravo_instrumento_resposta: appeal(
    'CPC, art. 1.019, II',
    'resposta ao agravo de instrumento, contraminuta',
  ),
  agravo_instrumento_copia: term(3, 'CPC, art. 1.018, § 2º', 'copia do agravo, juntada da copia do agravo'),
  agravo_interno: appeal('CPC, arts. 1.003, § 5º, e 1.070', 'agravo interno, agravo regimental'),
  agravo_interno_resposta: appeal('CPC, art. 1.021, § 2º', 'resposta ao agravo interno'),
  embargos_declaracao: term(5, 'CPC, art. 1.023', 'embargos de declaracao, embargos declaratorios', {
    isAppeal: true,
  }),
  embargos_declaracao_resposta: term(5, 'CPC, art. 1.023, § 2º', 'resposta aos embargos de declaracao', {
    isAppeal: true,
  }),
  recurso_complemento: term(15, 'CPC, art. 1.024, § 4º', 'complementacao do recurso', { isAppeal: true }),
  recurso_adesivo: appeal('CPC, art. 997, § 2º, I', 'recurso adesivo'),
  recurso_ordinario: appeal('CPC, art. 1.003, § 5º', 'recurso ordinario constitucional'),
  recurso_especial: appeal('CPC, art. 1.003, § 5º', 'recurso especial, resp'),
  recurso_extraordinario: appeal('CPC, art. 1.003, § 5º', 'recurso extraordinario'),
  recurso_contrarrazoes: appeal(
    'CPC, art. 1.030',
    'contrarrazoes ao recurso especial, contrarrazoes ao recurso extraordinario',
  ),
  agravo_recurso_especial: appeal('CPC, arts. 1.003, § 5º, e 1.042', 'agravo em recurso especial, aresp'),
  embargos_divergencia: appeal('CPC, art. 1.003, § 5º', 'embargos de divergencia'),
  contrarrazoes: appeal('CPC, art. 1.003, § 5º', 'contrarrazoes, contrarazoes'),
  recurso: appeal('CPC, art. 1.003, § 5º', 'recurso, recorrer'),
  sem_prazo_fixado: term(5, 'CPC, art. 218, § 3º', ''),
  acao_rescisoria: term(2, 'CPC, art. 975', 'acao rescisoria, rescisoria', {
    regime: 'civil',
    unit: 'years',
    lastDaySource: 'CPC, art. 975, § 1º',
  }),
  mandado_seguranca: term(120, 'Lei 12.016/2009, art. 23', 'mandado de seguranca', { regime: 'civil' }),
} as const satisfies Record<string, NamedTerm>;
