import { months } from '#/lib/domain/law/days.ts';
import type { PlainText } from './plain-text.ts';

/** One article that a text names, with what it names of it. */
export interface Article {
  /** `927`, `24-A` */
  number: string;
  /** The last of a range of articles: `4` of `1º a 4º`. */
  through?: string;
  /** `caput`, `§ 1º`, `parágrafo único`, `II`, `a`, from the whole to the part; a range as `I a IV`. */
  details: string[];
}

/** Articles by their numbers, without the law that they belong to. */
export interface Articles {
  start: number;
  end: number;
  list: Article[];
}

const ordinalWords: Readonly<Record<string, string>> = {
  unico: '',
  primeiro: '1',
  segundo: '2',
  terceiro: '3',
  quarto: '4',
  quinto: '5',
  sexto: '6',
};
const paragraph = `§§?\\s?(?<para>\\d{1,3})(?:\\.?[º°]|o(?!\\p{L}))?(?<paraLetter>-[a-z](?!\\p{L}))?(?!\\d)|paragrafos?\\s(?<paraWord>${Object.keys(ordinalWords).join('|')}|\\d{1,3}[º°o]?)(?!\\p{L})|(?<only>(?:par|p|paragrafo)\\.?\\s?un(?:ico|\\.)|§\\s?un(?:ico|\\.)|p\\.\\s?u\\.?)(?!\\p{L})`;
const item =
  '(?:incisos?|incs?\\.?|item|itens)\\s?(?<item>[ivxl]{1,8}|\\d{1,3})(?<itemLetter>-[a-z](?!\\p{L}))?(?![\\p{L}\\d])';
const letter = 'alineas?\\s?["\']?(?<letter>[a-z])["\']?(?!\\p{L})';
const quoted = '["\'](?<quoted>[a-z])["\']';
const head = '(?<caput>["\']?caput["\']?)(?!\\p{L})';
const detail = [paragraph, item, letter, head].join('|');

const opening = /(?<!\p{L})art(?:s?\.?|igos?)\s?(?=\d)/gu;
const noCount = `(?![/\\d]|\\.\\d|\\s(?:dias?|mes(?:es)?|anos?|horas?|reais|mil|vezes|de\\s(?:${months.join('|')}))(?!\\p{L})|\\s?%)`;
/** One step of what may follow: numbers, paragraphs, items, letters, joined by commas and the like. */
const step = new RegExp(
  '(?<joint>\\s?(?:,\\s?(?:e|ou)(?!\\p{L})|,|;|c/c|c\\.c\\.|(?<!\\p{L})(?:e|ou|(?<range>a|ate|ao))(?!\\p{L}))?)\\s?(?:' +
    [
      `(?<number>\\d{1,2}\\.\\d{3}|\\d{1,4})(?:\\.?[º°ª]|o(?!\\p{L}))?(?<numberLetter>-[a-z](?!\\p{L}))?${noCount}`,
      detail,
      '(?<roman>[ivxl]{1,8}|xc[ivx]{0,4})(?<romanLetter>-[a-z](?!\\p{L}))?(?![\\p{L}/])',
      quoted,
      '(?<=,\\s?)(?<bare>[a-df-z])(?=,|\\sd[ao]s?\\s|\\s?[);.]|\\s?$|\\sc/c|\\s(?:cf|cpc|cpp|cdc|clt|cp|cc)(?!\\p{L}))',
    ].join('|') +
    ')',
  'uy',
);
const mostSteps = 32;
/** Parts named before their article: `inciso VIII do art. 6º`, `§ 4º do art. 33`, `alínea "a" do inciso II do art. 5º`. */
const unnamed = (source: string): string => source.replace(/\(\?<\p{L}+>/gu, '(?:');
const leading = new RegExp(
  `(?:(?:${unnamed(detail)}|${unnamed(quoted)})(?:(?:,\\s(?:e\\s)?|\\se\\s|\\sou\\s|\\sa\\s)(?:${unnamed(detail)}|${unnamed(quoted)}|[ivxlc]{1,8}(?!\\p{L})|\\d{1,3}[º°])){0,4}(?:,?\\sd[aoe]s?\\s|,\\s)(?:mesmo\\s)?){1,4}$`,
  'u',
);
const mostLeading = 120;

/** All places where articles are named. */
export const articlesIn = (text: PlainText): Articles[] =>
  [...text.folded.matchAll(opening)].map((match) => readArticles(text, match.index, match[0].length));

/** Articles whose numbers begin at a place, after `art.` or after the law's initials. */
export const readArticles = (text: PlainText, start: number, openingLength: number): Articles => {
  const reader = new ArticleReader(text);
  const end = reader.read(start + openingLength);
  const from = openingLength === 0 ? start : leadingStart(text, start);
  if (from < start) reader.takeLeading(text.folded.slice(from, start));
  return { start: from, end, list: reader.list };
};

const leadingStart = ({ folded }: PlainText, start: number): number => {
  const from = Math.max(0, start - mostLeading);
  const said = folded.slice(from, start);
  const found = leading.exec(said);
  // What stands before may belong to the article before it: `art. 5º, § 1º, do art.` is none.
  if (!found || /(?:\d|[º°])[,\s]{1,2}$/u.test(said.slice(0, found.index))) return start;
  return from + found.index;
};

const partPattern = new RegExp(`${detail}|${quoted}|(?<![\\p{L}])(?<roman>[ivxl]{1,8})(?!\\p{L})`, 'gu');

class ArticleReader {
  readonly list: Article[] = [];
  readonly #text: PlainText;
  /** What a bare number after `§§ 1º e` continues. */
  #isParagraphs = false;

  constructor(text: PlainText) {
    this.#text = text;
  }

  /** Reads to the end of the articles, which it gives. */
  read(from: number): number {
    let end = from;
    for (let count = 0; count < mostSteps; count += 1) {
      step.lastIndex = end;
      const found = step.exec(this.#text.folded);
      if (!found || !this.#take(found.groups ?? {}, found[0], end)) break;
      end += found[0].length;
    }
    return end;
  }

  /** Puts what stands before the first article under it, the nearest first. */
  takeLeading(said: string): void {
    const levels = said.split(/\sd[aoe]s?\s/u).reverse();
    const details = levels.flatMap((level) =>
      [...level.matchAll(partPattern)]
        .map(({ groups = {} }) => detailOf(groups))
        .filter((each) => each !== ''),
    );
    const [first] = this.list;
    if (first) first.details = [...details, ...first.details];
  }

  #take(groups: Readonly<Record<string, string | undefined>>, whole: string, at: number): boolean {
    const { number, range, roman, bare, joint = '' } = groups;
    const article = this.list.at(-1);
    if (number !== undefined) return this.#takeNumber(number, groups.numberLetter ?? '', range, article);
    if (!article) return false;
    // A single letter after an item or a paragraph is a letter of it, in small letters as everything else.
    const place = at + whole.length - (roman ?? '').length;
    const isSmall = roman !== undefined && this.#text.written.startsWith(roman, place) && !groups.romanLetter;
    if (isSmall && !isSmallRoman(roman, joint, article)) return false;
    if (isSmall && roman.length === 1 && /^(?:§|[IVXLC]+$|parágrafo)/u.test(article.details.at(-1) ?? ''))
      return this.#add(roman, range, article);
    this.#isParagraphs = whole.includes('§§') || (this.#isParagraphs && groups.para !== undefined);
    return this.#add(bare ?? detailOf(groups), range, article);
  }

  #takeNumber(
    number: string,
    letterOf: string,
    range: string | undefined,
    article: Article | undefined,
  ): boolean {
    if (this.#isParagraphs && article && number.length <= 2 && letterOf === '')
      return this.#add(paragraphOf(number), range, article);
    const plain = `${number.replace('.', '')}${letterOf.toUpperCase()}`;
    if (range && article) {
      if (article.details.length > 0) return false;
      article.through = plain;
      return true;
    }
    this.#isParagraphs = false;
    this.list.push({ number: plain, details: [] });
    return true;
  }

  #add(found: string, range: string | undefined, article: Article): boolean {
    const last = article.details.pop();
    if (range && last !== undefined) article.details.push(`${last} a ${found}`);
    else article.details.push(...(last === undefined ? [] : [last]), found);
    return true;
  }
}

/** In small letters, `e` and `a` aside, only what follows a comma is read as an item or a letter. */
const isSmallRoman = (roman: string, joint: string, article: Article): boolean =>
  (joint.includes(',') || roman.length > 1) &&
  (roman.length > 1 || article.details.length > 0 || /[ivx]/u.test(roman));

const paragraphOf = (number: string, letterOf = ''): string =>
  `§ ${number}${Number(number) < 10 ? 'º' : ''}${letterOf.toUpperCase()}`;

const detailOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const { para, paraLetter, paraWord, only, caput } = groups;
  if (para !== undefined) return paragraphOf(para, paraLetter);
  if (only !== undefined || paraWord === 'unico') return 'parágrafo único';
  if (paraWord !== undefined) return paragraphOf(ordinalWords[paraWord] ?? paraWord.replace(/\D/gu, ''));
  if (caput !== undefined) return 'caput';
  const items = groups.item ?? groups.roman;
  if (items !== undefined) return `${items}${groups.itemLetter ?? groups.romanLetter ?? ''}`.toUpperCase();
  return groups.letter ?? groups.quoted ?? '';
};
