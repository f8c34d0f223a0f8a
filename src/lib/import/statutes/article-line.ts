/** Publishers write an en dash for it, too. */
const hyphen = '[-\\u2010\\u2011\\u2013]';
const number = `(?:\\d{1,2}\\.\\d{3}|\\d{1,4})(?:\\.?[º°ªo](?![\\p{L}\\d]))?(?:${hyphen}[A-Z]{1,2}(?![\\p{L}\\d]))?`;

/** `Art. 1º`, `Art. 1.015.`, `ART. 103-A`, `Artigo 5o`, `Arts. 10 a 15`; before it nothing but blanks. */
const beginning = new RegExp(
  `^\\s{0,9}(?:Art|ART)(?:igo|IGO)?[sS]?\\.?\\s{0,4}(${number})(?:\\s(a|e|ao)\\s(${number}))?(?![\\p{L}\\d])`,
  'u',
);

/** Articles that one line may begin: `Arts. 10 a 15 (revogados)`. */
const mostInRange = 200;

/** The numbers of the articles that begin with a line, as `103-A`; none for any other line. */
export const articlesBegunBy = (line: string): string[] => {
  const [, first, joint, last] = beginning.exec(line) ?? [];
  if (first === undefined) return [];
  const from = plain(first);
  if (last === undefined) return [from];
  const to = plain(last);
  const between = joint === 'e' ? undefined : numbersBetween(Number(from), Number(to));
  return between ?? [...new Set([from, to])];
};

/** Undefined for numbers with a letter, and for what is no range. */
const numbersBetween = (from: number, to: number): string[] | undefined => {
  const count = to - from + 1;
  if (!(count > 1 && count <= mostInRange)) return undefined;
  return Array.from({ length: count }, (_, index) => String(from + index));
};

/** `1.015` and `1o` become `1015` and `1`; all hyphens are the same. */
const plain = (written: string): string => {
  const [, digits = '', letter] = /^([\d.]+)[º°ªo]?(?:.([A-Z]+))?$/u.exec(written) ?? [];
  return `${Number(digits.replaceAll('.', ''))}${letter ? `-${letter}` : ''}`;
};
