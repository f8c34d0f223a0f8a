import { anyCase } from './spelling.ts';

const start = /(?<!\p{L})art(?:s?\.?|igos?)\s?(?=\d)/giu;
/** One step of what may follow: numbers, paragraphs, items, letters, joined by commas and the like. */
const part = new RegExp(
  '(?:\\s?(?:,\\s(?:[eE]|[oO][uU])(?!\\p{L})|,|;|[cC]/[cC]|(?<!\\p{L})(?:[eE]|[oO][uU]|(?<range>[aA]))(?!\\p{L})))?\\s?(?:' +
    [
      '(?<number>\\d{1,2}\\.\\d{3}|\\d{1,4})(?:[º°oO](?!\\p{L}))?(?<letter>-[A-Z](?!\\p{L}))?(?![/\\d]|\\.\\d|\\s(?:dias?|m[êe]s(?:es)?|anos?|horas?|reais|mil|vezes)(?!\\p{L}))',
      '§§?\\s?\\d{1,3}[º°oO]?(?!\\d)',
      anyCase('parágrafo único'),
      anyCase('caput'),
      `(?:${anyCase('incisos')}|${anyCase('inciso')}|[iI][nN][cC][sS]?\\.)\\s?[IVXLC]{1,7}(?!\\p{L})`,
      '[IVXLC]{1,7}(?![\\p{L}/])',
      `${anyCase('alínea')}\\s?["“'‘]?[a-zA-Z]["”'’]?(?!\\p{L})`,
      '["“\'‘][a-zA-Z]["”\'’]',
      '(?<=,\\s?)[a-zA-Z](?=,|\\s[dD][aAoO])',
    ].join('|') +
    ')',
  'uy',
);
const mostParts = 24;

/** Articles by their numbers, without the law that they belong to. */
export interface Articles {
  start: number;
  end: number;
  /** `186, 927` or `1 a 4`. */
  numbers: string;
}

/** All places where articles are named. */
export const articlesIn = (text: string): Articles[] =>
  [...text.matchAll(start)].map((match) => readParts(text, match.index, match.index + match[0].length));

const readParts = (text: string, from: number, opening: number): Articles => {
  let numbers = '';
  let end = opening;
  for (let count = 0; count < mostParts; count += 1) {
    part.lastIndex = end;
    const step = part.exec(text);
    if (!step) break;
    const { number, letter = '', range } = step.groups ?? {};
    if (number) numbers += `${numbers && (range ? ' a ' : ', ')}${number.replace('.', '')}${letter}`;
    end += step[0].length;
  }
  return { start: from, end, numbers };
};
