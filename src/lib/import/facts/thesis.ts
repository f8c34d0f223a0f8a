const quoted =
  /tese(?:s)?(?: (?:de julgamento|jur[íi]dica|firmada|fixada|de repercuss[ãa]o geral|repetitiva|vinculante)){0,2}\s?:\s?[“"](?<thesis>[^“”"]{20,4000})[”"]/iu;
const toLineEnd =
  /(?:seguinte tese|fixa(?:r|da|ndo|ção) d?a tese|tese de julgamento)(?: (?:jur[íi]dica|de repercuss[ãa]o geral|repetitiva|vinculante)){0,2}\s?:\s?(?<thesis>[^\n“”"]{20,4000})(?:\n|$)/iu;

/** The thesis that an ementa states in words of its own: in quotation marks, or to the end of its line. */
export const thesisIn = (ementa: string): string => {
  const { thesis = '' } = quoted.exec(ementa)?.groups ?? toLineEnd.exec(ementa)?.groups ?? {};
  return thesis.trim();
};
