/**
 * The number of an article as statutes write it: `1` as `1º`, `5-A` as `5º-A`, `1015` as `1.015`. Articles are ordinal up to
 * the ninth (Lei Complementar 95/1998, art. 10, I).
 */
export const articleName = (number: string): string =>
  number.replace(/^([1-9])(?=-|$)/, '$1º').replace(/^(\d{1,2})(\d{3})(?=-|$)/, '$1.$2');
