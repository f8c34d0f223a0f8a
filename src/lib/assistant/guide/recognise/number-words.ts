const values: Record<string, number> = {
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  quatorze: 14,
  catorze: 14,
  quinze: 15,
  dezesseis: 16,
  dezessete: 17,
  dezoito: 18,
  dezenove: 19,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  setenta: 70,
  oitenta: 80,
  noventa: 90,
  cem: 100,
  cento: 100,
  duzentos: 200,
  trezentos: 300,
  quatrocentos: 400,
  quinhentos: 500,
  seiscentos: 600,
  setecentos: 700,
  oitocentos: 800,
  novecentos: 900,
};
const scales: Record<string, number> = { mil: 1e3, milhão: 1e6, milhões: 1e6 };

// The longest first: `dezesseis` must not be read as `dez`.
const words = [...Object.keys(values), ...Object.keys(scales)].sort((a, b) => b.length - a.length);
const word = `(?:${words.join('|')})(?!\\p{L})`;

/** Source of a pattern, to be used regardless of case, for a number in words up to millions. */
export const inWords = `(?<!\\p{L})${word}(?:,?\\s(?:e\\s)?${word}){0,11}`;

/** The number that words like `mil e duzentos` say; digits count as themselves. */
export const numberOf = (given: string): number => {
  if (/^\d+$/u.test(given)) return Number(given);
  let total = 0;
  let group = 0;
  for (const each of given.toLocaleLowerCase('pt-BR').split(/[\s,]+/u)) {
    const scale = scales[each];
    if (scale) {
      total += (group || 1) * scale;
      group = 0;
    } else group += values[each] ?? 0;
  }
  return total + group;
};
