import { numeralWords, numeralWordsUpTo } from '#/lib/domain/law/numerals.ts';
import { factorOf, figure, numberOf, scale } from './figures.ts';
import { before, type Groups, type Match, matchesOf, type Recogniser } from './match.ts';

/** The same amount again in words, as in `R$ 10.000,00 (dez mil reais)`. */
const again = '(?:\\s?\\([\\p{L}\\s,]{2,160}(?:reais|real|centavos?)\\))?';
const reais = '(?:(?:\\sde)?\\s(?:reais|real)(?![\\p{L}\\d]))';
/** `R$ 10 a 15 mil`: the scale belongs to both. */
const later =
  '(?=(?:\\s(?:a|e|ou|ate)\\s(?:r\\$\\s?)?\\d{1,3}(?:,\\d{1,2})?\\s?(?<later>mil(?:hoes|hao)?|bi(?:lhoes|lhao)?|mi))?)';

/** The rest of a number that goes on in other terms: `10 mil e quinhentos`, `R$ 2 milhões e 300 mil`, `2 milhões e meio`. */
const more =
  '(?:\\se\\s(?<more>(?<=(?:milhao|milhoes|mi|bilhao|bilhoes)\\se\\s)(?:meio|\\d{1,3}\\smil)|\\d{1,3}|' +
  `${numeralWordsUpTo(9)})(?=\\s(?:de\\s)?reais|\\s?(?:$|[.,;:)!?\\n])))?`;
const inFigures = [
  new RegExp(`(?<![\\p{L}$])r?\\$(?<=r\\$)\\s?${figure}${scale}${more}${later}${reais}?${again}`, 'gu'),
  new RegExp(`(?<![\\d.,$/-])(?<!\\$\\s)${figure}${scale}${more}${reais}${again}`, 'gu'),
];
const inWords = new RegExp(
  `(?<!\\d\\s)(?<reais>${numeralWords})${reais}(?:\\se\\s(?<cents>\\d{1,2}|${numeralWords})\\scentavos?(?!\\p{L}))?`,
  'gu',
);
const onlyCents = new RegExp(`(?<![\\d.,])(?<cents>\\d{1,2}|${numeralWords})\\scentavos?(?!\\p{L})`, 'gu');

/** What stands after an amount that is written without `reais`: no noun that is counted. */
const noNoun =
  '(?=\\s?(?:$|[.,;:)!?\\n/+"-])|\\s(?:e|a|ate|ou|mais|mas|pra|para|pro|por|pelo|pela|de\\s(?:multa|indeniz|dano|entrada|sinal|divida|honorarios)|em|na|no|nas|nos|ao|aos|que|porque|se|sem|com|dai|d[oa]\\s(?:caixa|conta|banco|empresa|poupanca)|corrigidos?|mensa|por\\smes|cada|foi|ainda|ja|hoje|\\())';
const bare = new RegExp(
  `(?<![\\p{L}\\d.,$/-])(?<!\\$\\s)(?:${figure}\\s?(?<scale>mil|milhao|milhoes|bilhao|bilhoes|mi|k)(?!\\p{L})${more}|(?<!\\d\\s)(?<words>${numeralWords}))${noNoun}`,
  'gu',
);
/** Words that speak of money before such an amount. */
const money =
  /(?<!\p{L})(?:valor\p{L}{0,12}|val[ei]\p{L}{0,12}|valendo|pag\p{L}{1,12}|pedi\p{L}{0,12}|pedindo|dev(?:e|ia|o|emos|em|eu|endo)|divida|debito|cobr\p{L}{1,12}|receb\p{L}{1,12}|cust\p{L}{1,12}|multa|causa|indeniz\p{L}{1,12}|condena\p{L}{1,12}|fix(?:ad|ou|ar)\p{L}{0,12}|reduzi\p{L}{1,12}|major\p{L}{1,12}|avali\p{L}{1,12}|tir(?:ou|aram|ei)|desvi\p{L}{1,12}|retir\p{L}{1,12}|sac(?:ou|aram|ar|ei)|caixa|pix|bloque\p{L}{1,12}|rend\p{L}{1,12}|apost\p{L}{1,12}|entrada|sinal|saldo|emprest\p{L}{1,12}|transferi\p{L}{1,12}|deposit\p{L}{1,12}|perde\p{L}{1,12}|gast\p{L}{1,12}|compr\p{L}{1,12}|vend\p{L}{1,12}|alugue\p{L}{0,12}|salario|honorarios|acordo|propo\p{L}{1,12}|ofer\p{L}{1,12}|prejuizo|capital|patrimonio|fatur\p{L}{1,12}|orcad\p{L}{1,12}|danos?|r\$|reais|ganh\p{L}{1,12}|taxa|imovel|imoveis|casa|apartamento|terreno|carro|veiculo|parcela|parcelas|preco|quantia|soma|montante|total|investi\p{L}{1,12}|arremat\p{L}{1,12}|lance|heranca|bens|doacao|doou|meio)(?!\p{L})/u;
/** The same after it. */
const forMoney = /^\sde\s(?:multa|indeniz|dano|entrada|sinal|honorario|prejuizo|divida|reais)/u;

const minimumWages = new RegExp(
  `(?<![\\d.,/])(?:${figure}|(?<words>meio|${numeralWords}))(?:\\s?\\([\\p{L}\\d\\s]{1,40}\\))?\\s(?:(?:salarios?|sal\\.?)[\\s-](?:minimos?|min\\.)|sm(?![\\p{L}\\d]))(?<half>\\se\\smeio(?!\\p{L}))?`,
  'gu',
);

/** Amounts in reais, as a number of centavos, and minimum wages by their count, whose value depends on the year. */
export const amounts: Recogniser = (text) => [
  ...matchesOf(text, minimumWages, wages),
  ...inFigures.flatMap((pattern) => matchesOf(text, pattern, fromFigures)),
  ...[inWords, onlyCents].flatMap((pattern) => matchesOf(text, pattern, fromWords)),
  ...matchesOf(text, bare, (groups, { start, end }) => {
    const said = before(text.folded, start, 60);
    const isAlone = groups.words !== undefined && said.trim() === '';
    if (!isAlone && !money.test(said) && !forMoney.test(text.folded.slice(end, end + 16))) return undefined;
    if (groups.words === undefined) return fromFigures(groups);
    const value = numberOf(groups.words);
    return value !== undefined && value >= 500 ? amount(value) : undefined;
  }),
];

const amount = (value: number): Pick<Match, 'kind' | 'value'> => ({
  kind: 'amount',
  value: String(Math.round(value * 100)),
});

const fromFigures = (groups: Groups): Pick<Match, 'kind' | 'value'> | undefined => {
  const value = numberOf(groups.figure ?? '');
  const factor = factorOf(groups.scale ?? groups.later);
  const rest = restOf(groups.more, factor);
  // What is not less than the scale is another amount: better none than a wrong one.
  if (value === undefined || rest === undefined || rest >= factor) return undefined;
  return amount(value * factor + rest);
};

/** 0 where there is none; undefined where it is no number. */
const restOf = (more: string | undefined, factor: number): number | undefined => {
  if (more === undefined) return 0;
  if (more === 'meio') return factor / 2;
  const [, thousands] = /^(\d{1,3})\smil$/u.exec(more) ?? [];
  return thousands ? Number(thousands) * 1_000 : numberOf(more);
};

const fromWords = ({ reais: whole, cents }: Groups): Pick<Match, 'kind' | 'value'> | undefined => {
  const [value, hundredths] = [whole ? numberOf(whole) : 0, cents ? numberOf(cents) : 0];
  return value === undefined || hundredths === undefined || hundredths > 99
    ? undefined
    : amount(value + hundredths / 100);
};

const wages = ({ figure: given, words, half }: Groups): Pick<Match, 'kind' | 'value'> | undefined => {
  const whole = words === 'meio' ? 0.5 : numberOf(given ?? words ?? '');
  if (whole === undefined) return undefined;
  const count = whole + (half ? 0.5 : 0);
  const noun = count > 1 ? 'salários mínimos' : 'salário mínimo';
  return { kind: 'amount', value: `${String(count).replace('.', ',')} ${noun}` };
};
