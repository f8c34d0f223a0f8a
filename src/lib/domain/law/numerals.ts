/** Portuguese numerals in words, in lower case without accents, from 0 to the trillions. */
const values: Readonly<Record<string, number>> = {
  zero: 0,
  um: 1,
  uma: 1,
  hum: 1,
  dois: 2,
  duas: 2,
  tres: 3,
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
  duzentas: 200,
  trezentos: 300,
  trezentas: 300,
  quatrocentos: 400,
  quatrocentas: 400,
  quinhentos: 500,
  quinhentas: 500,
  seiscentos: 600,
  seiscentas: 600,
  setecentos: 700,
  setecentas: 700,
  oitocentos: 800,
  oitocentas: 800,
  novecentos: 900,
  novecentas: 900,
};
const scales: Readonly<Record<string, number>> = {
  mil: 1e3,
  milhao: 1e6,
  milhoes: 1e6,
  bilhao: 1e9,
  bilhoes: 1e9,
  trilhao: 1e12,
  trilhoes: 1e12,
};

// The longest first: `dezesseis` must not be read as `dez`.
const words = [...Object.keys(values), ...Object.keys(scales), 'meio', 'meia'].sort(
  (a, b) => b.length - a.length,
);
const word = `(?:${words.join('|')})(?![\\p{L}\\d])`;
const firstWord = new RegExp(word, 'uy');
const nextWord = new RegExp(`(?<joint>,?\\s(?:e\\s)?)(?<word>${word})`, 'uy');
/** The longest numeral has 27 words, as in `novecentos e noventa e nove bilhões …`. */
const mostWords = 30;

/**
 * Source of a pattern for a run of so many numeral words at most in folded text; `readNumeral` tells whether they are one
 * number.
 */
export const numeralWordsUpTo = (most: number): string =>
  `(?<![\\p{L}\\d])${word}(?:,?\\s(?:e\\s)?${word}){0,${most - 1}}`;
export const numeralWords = numeralWordsUpTo(mostWords);

export interface Numeral {
  value: number;
  /** Where the numeral ends, exclusive, in UTF-16 units. */
  end: number;
}

/**
 * The longest number in words that begins at the place, in lower-case text without accents: `mil e quinhentos` is
 * 1,500, `meio milhao` 500,000, `dois milhoes e meio` 2,500,000. Of `mil, dois mil` it is the first. Undefined where none
 * begins. The number follows the grammar of cardinals: in each group hundreds, tens and units, and scales that fall.
 */
export const readNumeral = (folded: string, from: number): Numeral | undefined => {
  firstWord.lastIndex = from;
  const first = firstWord.exec(folded)?.[0];
  if (first === undefined) return undefined;
  const state = new NumeralState();
  if (!state.take(first, '', from + first.length)) return undefined;
  for (let count = 1; count < mostWords; count += 1) {
    nextWord.lastIndex = state.at;
    const next = nextWord.exec(folded);
    if (!next) break;
    const { joint = '', word: given = '' } = next.groups ?? {};
    if (!state.take(given, joint, state.at + next[0].length)) break;
  }
  return state.numeral();
};

/** The number that all of the words say; undefined where they are not one numeral. */
export const numeralValue = (folded: string): number | undefined => {
  const numeral = readNumeral(folded, 0);
  return numeral?.end === folded.length ? numeral.value : undefined;
};

/** A numeral while its words are read one by one. */
class NumeralState {
  /** The end of what was taken. */
  at = 0;
  #total = 0;
  #group = 0;
  /** What may still be added to the group: less than this. */
  #room = 1000;
  #lastScale = Number.POSITIVE_INFINITY;
  #isHalf = false;
  /** Where the number ended before the group that is being read: a larger scale after the group belongs to another. */
  #before: Numeral | undefined;

  /** Takes one word and the blanks before it; false where it does not continue the number. */
  take(given: string, joint: string, end: number): boolean {
    const isTaken =
      given === 'meio' || given === 'meia'
        ? this.#takeHalf(given, joint)
        : given in scales
          ? this.#takeScale(scales[given] ?? 1)
          : this.#takeValue(values[given] ?? 0, joint);
    if (isTaken) this.at = end;
    return isTaken;
  }

  numeral(): Numeral | undefined {
    if (this.#isHalf) return undefined;
    return { value: this.#total + this.#group, end: this.at };
  }

  #takeValue(value: number, joint: string): boolean {
    const isFirst = this.#room === 1000;
    if (this.#isHalf || value >= this.#room || (!isFirst && joint.startsWith(','))) return false;
    // `vinte tres` is written for `vinte e três`, but `cento vinte` or `dois tres` are two numbers.
    if (!isFirst && !joint.includes('e') && !(this.#room === 10 && value > 0)) return false;
    if (value === 0 && !(isFirst && this.#total === 0)) return false;
    if (isFirst && this.#total > 0) this.#before = { value: this.#total, end: this.at };
    this.#group += value;
    this.#room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    return true;
  }

  #takeScale(scale: number): boolean {
    if (this.#isHalf) {
      if (scale < 1e6) return false;
      this.#total = scale / 2;
      this.#close(0);
      return true;
    }
    const isFree = this.#room === 1000;
    if (scale >= this.#lastScale || (isFree && scale > 1e3) || (!isFree && this.#group === 0)) {
      this.#takeBackGroup();
      return false;
    }
    if (isFree && this.#total > 0) this.#before = { value: this.#total, end: this.at };
    this.#total += (isFree ? 1 : this.#group) * scale;
    this.#close(scale);
    return true;
  }

  #takeHalf(given: string, joint: string): boolean {
    if (this.at === 0 || joint === '') {
      this.#isHalf = given === 'meio';
      return this.#isHalf;
    }
    // `dois milhões e meio`
    if (!joint.includes('e') || this.#room !== 1000 || this.#lastScale < 1e6) return false;
    this.#total += this.#lastScale / 2;
    this.#close(0);
    return true;
  }

  #close(scale: number): void {
    this.#isHalf = false;
    this.#group = 0;
    this.#room = 1000;
    this.#lastScale = scale;
    this.#before = undefined;
    if (scale <= 0) this.#room = 0;
  }

  /** `mil, dois mil`: the second `mil` shows that `dois` begins another number. */
  #takeBackGroup(): void {
    if (!this.#before || this.#group === 0) return;
    this.#total = this.#before.value;
    this.#group = 0;
    this.at = this.#before.end;
    this.#before = undefined;
  }
}
