import { statutes } from '#/lib/domain/law/statutes.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** A law as it is named: the name that findings give, and the statute of the table where it has one. */
export interface NamedLaw {
  name: string;
  statute: string;
}

/** Shorter than the titles of the table. */
const shortNames: Readonly<Record<string, string>> = {
  cf: 'Constituição Federal',
  lgpd: 'Lei Geral de Proteção de Dados',
  '8906': 'Estatuto da Advocacia',
};

/** Names that the table has not, by the name that findings give. */
const moreNames: readonly [name: string, forms: string, statute: string][] = [
  ['Constituição Federal', 'Constituição Federal de 1988|Carta da República|Texto Constitucional', 'cf'],
  ['Marco Civil da Internet', 'Marco Civil', '12965'],
  ['Lei de Drogas', 'Lei Antidroga|Lei dos Tóxicos', '11343'],
  [
    'Lei de Recuperação Judicial e Falência',
    'Lei de Recuperação Judicial|Lei de Falência|Lei Falimentar',
    '11101',
  ],
  ['Lei de Execução Fiscal', 'Lei das Execuções Fiscais', '6830'],
  ['Lei de Improbidade Administrativa', 'Lei de Improbidade', '8429'],
  ['Estatuto da Advocacia', 'Estatuto da Advocacia e da OAB', '8906'],
  [
    'Lei Uniforme de Genebra',
    'Lei Uniforme de Genebra|Lei Uniforme das Letras de Câmbio e Notas Promissórias|Lei Uniforme',
    '',
  ],
  ['Lei do Bem de Família', 'Lei do Bem de Família|Lei da Impenhorabilidade do Bem de Família', ''],
  ['Lei do Divórcio', 'Lei do Divórcio', ''],
  ['Lei de Usura', 'Lei de Usura|Lei da Usura', ''],
  ['Estatuto da Terra', 'Estatuto da Terra', ''],
  ['Código Brasileiro de Aeronáutica', 'Código Brasileiro de Aeronáutica', ''],
  ['Código Comercial', 'Código Comercial', ''],
  ['Lei Henry Borel', 'Lei Henry Borel', ''],
  ['Lei da Guarda Compartilhada', 'Lei da Guarda Compartilhada', ''],
  ['Lei da União Estável', 'Lei da União Estável', ''],
  ['Estatuto da Juventude', 'Estatuto da Juventude', ''],
  ['Lei da Incorporação Imobiliária', 'Lei da Incorporação Imobiliária|Lei de Incorporações', ''],
  ['Lei do Distrato', 'Lei do Distrato|Lei dos Distratos', ''],
  ['Lei da Ficha Limpa', 'Lei da Ficha Limpa', ''],
  ['Lei Carolina Dieckmann', 'Lei Carolina Dieckmann', ''],
  ['Lei da Alienação Parental', 'Lei da Alienação Parental|Lei de Alienação Parental', ''],
  ['Lei de Franquia', 'Lei de Franquia|Lei de Franquias', ''],
  [
    'Lei de Interceptação Telefônica',
    'Lei de Interceptação Telefônica|Lei das Interceptações Telefônicas',
    '',
  ],
  ['Estatuto da Igualdade Racial', 'Estatuto da Igualdade Racial', ''],
  ['Código de Ética e Disciplina da OAB', 'Código de Ética e Disciplina da OAB|Código de Ética da OAB', ''],
];

/** Names of the table that are common words too. */
const common: ReadonlySet<string> = new Set([
  'lei eleitoral',
  'reforma trabalhista',
  'lei da reforma trabalhista',
  'regime juridico unico',
  'lei organica da saude',
  'lei maior',
]);

/** Initials that are nothing else: they count wherever they stand. */
const clear = 'cf|crfb|cr/88|cpc|ncpc|cpp|cdc|cc|cp|ctn|ctb|clt|eca|lgpd|lep|lindb|adct|loas|cppm|cpm'.split(
  '|',
);

const displayName = ({ id, title }: { id: string; title: string }): string => shortNames[id] ?? title;

/** By name or initials in folded text. */
const byForm = new Map<string, NamedLaw>();
const nameForms = new Set<string>();
for (const statute of statutes) {
  const law = { name: displayName(statute), statute: statute.id };
  for (const name of [statute.title, law.name, ...statute.names]) {
    if (common.has(fold(name))) continue;
    byForm.set(fold(name), law);
    nameForms.add(fold(name));
  }
  for (const form of statute.abbreviations) byForm.set(fold(form), law);
}
for (const [name, forms, statute] of moreNames) {
  const table = statutes.find(({ id }) => id === statute);
  for (const form of forms.split('|')) {
    byForm.set(fold(form), table ? { name: displayName(table), statute } : { name, statute: '' });
    nameForms.add(fold(form));
  }
}

const longestFirst = (forms: Iterable<string>): string[] => [...forms].sort((a, b) => b.length - a.length);
const source = (forms: Iterable<string>): string =>
  longestFirst(forms)
    .map((form) => form.replace(/[.()]/gu, '\\$&').replaceAll(' ', '\\s'))
    .join('|');

/** Sources of patterns in folded text: names of several words; initials; and initials that are nothing else. */
export const namesInFull = source([...nameForms].filter((form) => form.includes(' ')));
const initialForms = [...byForm.keys()].filter((form) => !form.includes(' ') && !nameForms.has(form));
export const initials = source(initialForms);
export const isClear = (form: string): boolean => clear.includes(form.replace(/\/\d+$/u, ''));

/** The law of a name or of initials, with the year that follows it where there is one. */
export const lawByForm = (form: string, year: string | undefined): NamedLaw | undefined => {
  const plain = form.replace(/\s/gu, ' ');
  const law = byForm.get(plain);
  if (!law || year === undefined) return law;
  return byForm.get(`${plain} de ${fullYear(year)}`) ?? byForm.get(`${plain}/${fullYear(year)}`) ?? law;
};

/** The statute that another replaced: `antigo CPC`. */
export const predecessorOf = (law: NamedLaw): NamedLaw => {
  const { predecessor = '' } = statutes.find(({ id }) => id === law.statute) ?? {};
  const former = statutes.find(({ id }) => id === predecessor);
  return former ? { name: displayName(former), statute: former.id } : law;
};

/** Two digits mean the last hundred years up to the year after next. */
export const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) > 30 ? `19${year}` : `20${year}`;
};
