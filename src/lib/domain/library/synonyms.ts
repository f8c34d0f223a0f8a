import { wordsOf } from './words.ts';

/** Words that lawyers use for one another, each line a group. They are looked for behind the words that were asked. */
const groups = [
  'gestante grávida gravidez gestação',
  'dispensa despedida demissão rescisão',
  'locação aluguel inquilinato arrendamento',
  'locatário inquilino',
  'locador senhorio',
  'indenização ressarcimento reparação',
  'cancelamento rescisão resilição',
  'negativação inscrição inadimplentes',
  'médico hospitalar clínico',
  'cirurgia procedimento operação',
  'convênio plano operadora',
  'recusa negativa',
  'cobertura custeio',
  'seguro apólice',
  'furto subtração',
  'homicídio assassinato',
  'entorpecente droga tráfico',
  'imposto tributo',
  'aposentadoria jubilação',
  'servidor funcionário',
  'concurso certame',
  'licitação certame pregão',
  'veículo automóvel carro',
  'avião voo aéreo',
  'passageiro consumidor',
  'banco instituição',
  'empréstimo mútuo financiamento',
  'cheque título',
  'penhora constrição bloqueio',
  'falência recuperação',
  'divórcio separação',
  'guarda convivência visita',
  'alimentos pensão',
  'herança inventário espólio sucessão',
  'usucapião prescrição',
  'condomínio condominial',
  'imóvel bem',
  'despejo desocupação',
  'posse reintegração esbulho',
  'erro falha vício',
  'dano prejuízo',
  'multa penalidade sanção',
  'juros encargos',
  'prazo tempestividade',
  'apelação recurso',
  'sentença decisão',
  'advogado patrono causídico',
  'honorários sucumbência',
  'salário remuneração vencimento',
  'férias descanso',
  'doença enfermidade moléstia',
  'acidente sinistro',
  'ambiental meio-ambiente',
  'criança menor adolescente',
  'idoso',
  'escola ensino educação',
  'internet digital eletrônico',
  'sigilo privacidade dados',
] as const;

const termsOf = (words: string): string[] => [...new Set([...wordsOf(words)].map(({ term }) => term))];

const byTerm = new Map<string, Set<string>>();
for (const group of groups.map(termsOf)) {
  for (const term of group) {
    const known = byTerm.get(term) ?? new Set();
    for (const other of group) if (other !== term) known.add(other);
    byTerm.set(term, known);
  }
}

/** Terms that are looked for in place of one that a decision does not have. */
const mostForOne = 4;

/** The synonyms of a term, of which none is in the query itself. */
export const synonymsOf = (term: string, query: readonly string[]): string[] =>
  [...(byTerm.get(term) ?? [])].filter((other) => !query.includes(other)).slice(0, mostForOne);
