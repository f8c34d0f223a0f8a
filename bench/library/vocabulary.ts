import { pick, seeded } from '../../tests/support/random.ts';

/** Subjects of decisions, as in the first words of an ementa. */
export const topics = [
  'PLANO DE SAÚDE. RECUSA DE COBERTURA. CIRURGIA',
  'PLANO DE SAÚDE. TRATAMENTO EXPERIMENTAL. ROL DA ANS',
  'DANO MORAL. INSCRIÇÃO INDEVIDA. CADASTRO DE INADIMPLENTES',
  'PRESCRIÇÃO INTERCORRENTE. EXECUÇÃO FISCAL. CITAÇÃO',
  'LOCAÇÃO. DESPEJO. FALTA DE PAGAMENTO',
  'ALIMENTOS. REVISÃO. BINÔMIO NECESSIDADE E POSSIBILIDADE',
  'GUARDA COMPARTILHADA. MELHOR INTERESSE DA CRIANÇA',
  'CONTRATO BANCÁRIO. JUROS REMUNERATÓRIOS. CAPITALIZAÇÃO',
  'SEGURO DE VIDA. SUICÍDIO. CARÊNCIA CONTRATUAL',
  'USUCAPIÃO EXTRAORDINÁRIA. POSSE. ÂNIMO DE DONO',
  'HABEAS CORPUS. PRISÃO PREVENTIVA. EXCESSO DE PRAZO',
  'TRÁFICO DE DROGAS. INGRESSO EM DOMICÍLIO. FUNDADAS RAZÕES',
  'EXECUÇÃO PENAL. PROGRESSÃO DE REGIME. REINCIDÊNCIA',
  'APOSENTADORIA ESPECIAL. AGENTE NOCIVO. PERFIL PROFISSIOGRÁFICO',
  'SERVIDOR PÚBLICO. CONCURSO. NOMEAÇÃO E POSSE',
  'IMPROBIDADE ADMINISTRATIVA. DOLO. RETROATIVIDADE DA LEI',
  'IMPOSTO DE RENDA. MOLÉSTIA GRAVE. ISENÇÃO',
  'ICMS. BASE DE CÁLCULO. CREDITAMENTO',
  'RECUPERAÇÃO JUDICIAL. ASSEMBLEIA DE CREDORES. NOVAÇÃO',
  'DESCONSIDERAÇÃO DA PERSONALIDADE JURÍDICA. CONFUSÃO PATRIMONIAL',
  'COMPRA E VENDA DE IMÓVEL. ATRASO NA ENTREGA. LUCROS CESSANTES',
  'TRANSPORTE AÉREO. EXTRAVIO DE BAGAGEM. CONVENÇÃO DE MONTREAL',
  'RESPONSABILIDADE CIVIL. ERRO MÉDICO. PROVA PERICIAL',
  'PROPRIEDADE INTELECTUAL. MARCA. COLIDÊNCIA',
];

/** Queries as lawyers type them: common and rare words, one or several, a case number, a whole question. */
export const queries = [
  'plano de saúde recusa cobertura cirurgia',
  'dano moral inscrição indevida',
  'prescrição intercorrente execução fiscal',
  'prisão preventiva excesso de prazo',
  'usucapião ânimo de dono',
  'juros remuneratórios capitalização mensal',
  'suicídio carência seguro de vida',
  'moléstia grave isenção imposto de renda',
  'extravio de bagagem voo internacional',
  'erro médico',
  'recurso',
  'contrato',
  'desconsideração inversa da personalidade jurídica',
  'REsp 1.512.345',
  'guarda compartilhada melhor interesse da criança sem consenso entre os genitores',
  'a operadora pode recusar cirurgia sob alegação de ausência de previsão contratual no plano de saúde do consumidor',
];

const syllables =
  'ba be bi ca co da de di do es fa fe fi ga la le li ma me mi mo na ne ni no pa pe pi pro que ra re ri ro sa se si so ta te ti to tra va ve vi'.split(
    ' ',
  );
const endings = ['ção', 'mento', 'dade', 'ar', 'ado', 'ável', 'ista', 'ência', 'or', 'al', 'ário', 'a', 'o'];
const words = 40_000;

/** Invented words that stand for the rare words of a real vocabulary: names, places, technical terms. */
export const rareWords = (): string[] => {
  const random = seeded(11);
  return Array.from({ length: words }, () => {
    const length = 1 + Math.floor(random() * 3);
    const stem = Array.from({ length }, () => pick(syllables, random)).join('');
    return stem + pick(endings, random);
  });
};
