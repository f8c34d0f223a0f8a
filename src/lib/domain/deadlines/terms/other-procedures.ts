import type { RegimeId } from '../regime-ids.ts';
import type { NamedTerm } from './term.ts';

const of =
  (regime: RegimeId) =>
  (amount: number, source: string, words: string, more: Partial<NamedTerm> = {}): NamedTerm => ({
    regime,
    amount,
    unit: 'days',
    source,
    words: words.split(', ').filter(Boolean),
    ...more,
  });
const [small, labour, criminal, minors] = [of('juizados'), of('clt'), of('cpp'), of('eca')];

/** Small claims courts (Lei 9.099/1995), federal and of the treasury too where their statutes say nothing else. */
export const smallClaimsTerms = {
  jec_recurso: small(10, 'Lei 9.099/1995, art. 42', 'recurso inominado, recurso', {
    isAppeal: true,
    interruptedBy: 'Lei 9.099/1995, art. 50',
  }),
  jec_contrarrazoes: small(10, 'Lei 9.099/1995, art. 42, § 2º', 'contrarrazoes, resposta ao recurso', {
    isAppeal: true,
  }),
  jec_embargos_declaracao: small(5, 'Lei 9.099/1995, art. 49', 'embargos de declaracao', { isAppeal: true }),
  jec_preparo: small(48, 'Lei 9.099/1995, art. 42, § 1º', 'preparo', { unit: 'hours' }),
} as const satisfies Record<string, NamedTerm>;

const interruptedBy = 'CLT, art. 897-A, § 3º';

/** Labour courts (Decreto-Lei 5.452/1943). */
export const labourTerms = {
  clt_recurso_ordinario: labour(8, 'CLT, art. 895', 'recurso ordinario', { isAppeal: true, interruptedBy }),
  clt_recurso_revista: labour(8, 'Lei 5.584/1970, art. 6º', 'recurso de revista', {
    isAppeal: true,
    interruptedBy,
  }),
  clt_agravo_peticao: labour(8, 'CLT, art. 897, a', 'agravo de peticao', { isAppeal: true, interruptedBy }),
  clt_agravo_instrumento: labour(8, 'CLT, art. 897, b', 'agravo de instrumento', {
    isAppeal: true,
    interruptedBy,
  }),
  clt_embargos_tst: labour(8, 'CLT, art. 894', 'embargos de divergencia', { isAppeal: true, interruptedBy }),
  clt_embargos_declaracao: labour(5, 'CLT, art. 897-A', 'embargos de declaracao', { isAppeal: true }),
  clt_contrarrazoes: labour(8, 'CLT, art. 900', 'contrarrazoes, contraminuta'),
  clt_embargos_execucao: labour(5, 'CLT, art. 884', 'embargos a execucao'),
  clt_excecao_incompetencia: labour(5, 'CLT, art. 800', 'excecao de incompetencia'),
  clt_pagamento: labour(48, 'CLT, art. 880', 'pagamento', { unit: 'hours' }),
} as const satisfies Record<string, NamedTerm>;

/** Criminal procedure (Decreto-Lei 3.689/1941). */
export const criminalTerms = {
  cpp_resposta: criminal(10, 'CPP, art. 396', 'resposta a acusacao, defesa previa'),
  cpp_memoriais: criminal(5, 'CPP, arts. 403, § 3º, e 404', 'memoriais, alegacoes finais'),
  cpp_apelacao: criminal(5, 'CPP, art. 593', 'apelacao, apelar', { isAppeal: true }),
  cpp_apelacao_razoes: criminal(
    8,
    'CPP, art. 600',
    'razoes de apelacao, razoes da apelacao, contrarrazoes de apelacao',
  ),
  cpp_recurso_sentido_estrito: criminal(5, 'CPP, art. 586', 'recurso em sentido estrito, rese', {
    isAppeal: true,
  }),
  cpp_recurso_sentido_estrito_razoes: criminal(2, 'CPP, art. 588', 'razoes do recurso em sentido estrito'),
  cpp_embargos_declaracao: criminal(2, 'CPP, arts. 382 e 619', 'embargos de declaracao', { isAppeal: true }),
  cpp_embargos_infringentes: criminal(10, 'CPP, art. 609, parágrafo único', 'embargos infringentes', {
    isAppeal: true,
  }),
  cpp_carta_testemunhavel: criminal(48, 'CPP, art. 640', 'carta testemunhavel', { unit: 'hours' }),
  cpp_recurso_especial: criminal(15, 'CPC, art. 1.003, § 5º; CPP, art. 798', 'recurso especial', {
    isAppeal: true,
  }),
  cpp_recurso_extraordinario: criminal(15, 'CPC, art. 1.003, § 5º; CPP, art. 798', 'recurso extraordinario', {
    isAppeal: true,
  }),
  cpp_recurso_ordinario_habeas: criminal(5, 'Lei 8.038/1990, art. 30', 'recurso ordinario em habeas corpus', {
    isAppeal: true,
  }),
  cpp_agravo_regimental: criminal(5, 'Lei 8.038/1990, art. 39', 'agravo regimental', { isAppeal: true }),
} as const satisfies Record<string, NamedTerm>;

/** Children and adolescents (Lei 8.069/1990). */
export const minorsTerms = {
  eca_contestacao: minors(10, 'ECA, art. 158', 'contestacao, resposta'),
  eca_recurso: minors(10, 'ECA, art. 198, II', 'recurso, apelacao, agravo', { isAppeal: true }),
  eca_embargos_declaracao: minors(5, 'CPC, art. 1.023; ECA, art. 198', 'embargos de declaracao', {
    isAppeal: true,
  }),
} as const satisfies Record<string, NamedTerm>;
