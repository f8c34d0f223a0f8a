/** A word of a plain text. Places are those of `PlainUnits.text`. */
export interface Word {
  text: string;
  /** In lower case. */
  folded: string;
  start: number;
  end: number;
}

const wordPattern = /[A-Za-z]+/g;

export const wordsOf = (plain: string): Word[] =>
  [...plain.matchAll(wordPattern)].map(({ 0: text, index }) => ({
    text,
    folded: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));

export const isCapitalised = ({ text }: Word): boolean => text.charAt(0) < 'a';

const particles = new Set(['da', 'das', 'de', 'del', 'di', 'do', 'dos', 'e', 'van', 'von']);
export const isParticle = ({ folded }: Word): boolean => particles.has(folded);

/** Words that begin or belong to names of companies and bodies, and name none by themselves. */
const common = new Set(
  (
    'administradora agencia agropecuaria alimentos assistencia associacao autarquia auto banco bar brasil brasileira brasileiro ' +
    'caixa camara casa central centro cia clinica colegio comercial comercio companhia concessionaria condominio construcoes ' +
    'construtora consultoria cooperativa corretora credito curso departamento distribuidora drogaria editora educacional ' +
    'eireli empreendimentos empresa energia engenharia epp escola escritorio espolio esporte estado estadual eventos faculdade ' +
    'farmacia fazenda federal filhos financeira financiamento fundacao geral gestao grafica grupo hospital hotel imobiliaria ' +
    'incorporadora industria informatica instituicao instituto internacional investimentos irmaos justica laboratorio lanchonete ' +
    'limitada locadora logistica loja lojas ltda maternidade materiais medica medico mercado ministerio minas moveis municipal ' +
    'municipio nacional norte operadora padaria pagamentos paulista participacoes plano planos posto prefeitura previdencia ' +
    'producoes produtos publica publico rede residencial restaurante sa santa santo sao saude seguradora seguro seguros ' +
    'servicos sindicato sociedade sul supermercado supermercados tecnologia telecomunicacoes transportadora transportes turismo ' +
    'uniao unidade universidade vara veiculos viacao vida viagens santander rio janeiro paulo gerais bahia parana ' +
    'autor autora reu re cliente senhor senhora senhores doutor doutora dono dona filho filha pai mae menor'
  ).split(' '),
);
export const isCommonWord = (folded: string): boolean => folded.length < 2 || common.has(folded);

/** Surnames and given names that are words as well: alone they name somebody only within a sentence. */
const alsoWords = new Set(
  (
    'alves amado aparecida barbosa barros branco brito bueno campos castro costa cruz dias domingos esperanca felix fonseca ' +
    'franco freitas gama gloria graca guerra jardim leal leite lima luz machado maia matos mendes moura nascimento natal neto ' +
    'neves paiva paz penha pinto pires porto prado prata queiroz ramos reis ribeiro rocha rosa salvador santos silva silveira ' +
    'socorro sobrinho torres vale valentim vidal vieira viana vitoria conceicao lourdes dolores mercedes junior filho'
  ).split(' '),
);
export const isAlsoWord = (folded: string): boolean => alsoWords.has(folded);
