/** The words before a thesis, up to the sign behind them. */
const introduction =
  /(?:seguintes? teses?|tese(?:s)? de julgamento|tese(?:s)? (?:jur[íi]dica|firmada|fixada|repetitiva|vinculante|de repercuss[ãa]o geral)s?)(?: (?:jur[íi]dica|repetitiva|vinculante|de repercuss[ãa]o geral)){0,2}\s?:\s?/iu;

/** Characters of the longest thesis. */
const longest = 4_000;

/** The thesis that an ementa states in words of its own: in quotation marks, or to the end of its line. */
export const thesisIn = (ementa: string): string => {
  const found = introduction.exec(ementa);
  if (!found) return '';
  const from = found.index + found[0].length;
  const text = ementa.slice(from, from + longest);
  const isQuoted = /^[“"]/.test(text);
  const end = isQuoted ? text.slice(1).search(/[”"]/) + 1 : text.search(/\n/);
  const thesis = isQuoted ? text.slice(1, Math.max(end, 0)) : text.slice(0, end === -1 ? undefined : end);
  return thesis.trim();
};
