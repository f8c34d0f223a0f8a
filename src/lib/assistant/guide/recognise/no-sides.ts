/** Those who decide, plead, testify or are only addressed, and places named after people, in folded text. */
const others = [
  'rel(?:ator[a]?|\\.)?|min(?:istr[oa]s?|\\.)?|des(?:embargador[a]?|\\.)?|juiz[a]?(?:es)?(?:\\sde\\sdireito|\\sfederal|\\ssubstitut[oa])?',
  'dr[a]?s?\\.?|doutor[a]?|adv(?:ogad[oa]s?|s)?\\.?|patron[oa]|causidic[oa]|defensor[a]?(?:\\spublic[oa])?',
  'promotor[a]?(?:\\sde\\sjustica)?|procurador[a]?|delegad[oa]|escriva[o]?|escrevente|oficial(?:\\sde\\sjustica)?|tabelia[o]?|leiloeir[oa]|notari[oa]',
  'perit[oa]s?(?:\\s(?:judicial|medic[oa]|contabil))?|assistente\\stecnic[oa]|testemunhas?|informantes?|prepost[oa]|conciliador[a]?|mediador[a]?|arbitr[oa]|administrador[a]?\\sjudicial',
  'professor[a]?|prof[a]?\\.?|encarregad[oa]|dpo|eng\\.?|engenheir[oa]|sd|sgt|cb|cap|ten|maj|cel|pm|secretari[oa]|estagiari[oa]|colega|segundo|doutrina|licao\\sde|leciona|ensina|autora?\\scitad[oa]',
  'ola|oi|alo|prezad[oa]s?|car[oa]|bom\\sdia|boa\\starde|boa\\snoite|att|at\\.?te|abs|abracos?|atenciosamente|grat[oa]|obrigad[oa]|cordialmente|respeitosamente',
  'rua|avenida|av\\.?|praca|alameda|travessa|rodovia|estrada|viaduto|ponte|bairro|jardim|vila|edificio|(?:escola|colegio|creche|hospital|teatro|forum)(?:\\s(?:estadual|municipal|federal))?|aeroporto|estadio|cidade\\sde|comarca\\sde|municipio\\sde|em|lei|sao|santa|santo|presidente|marechal|coronel|general',
].join('|');
/** Such a word, and no more than a title or `p/ acórdão`, before a name. */
const before = new RegExp(
  `(?<!\\p{L})(?:${others})(?:[:,.!)-]?\\s){1,2}(?:p\\/\\sacordao\\s)?(?:(?:sra?|dra?|min|des)\\.?\\s){0,2}$`,
  'u',
);
/** What follows the name of one who pleads, decides or testifies, and of a city. */
const after =
  /^(?:,?\s?[([-]?\s?(?:oab|adv(?:\.|ogad)|juiz|perit[oa]|testemunha|relator|prepost|promotor|defensor|procurador|desembargador|ministr|tabelia|oficial\sde\sjustica|conciliador|mediador)|\/[a-z]{2}(?!\p{L})|\s?-\s?[a-z]{2}(?![\p{L}\d-]))/u;

/** True where the words around a person's name say that the person is no side of the case. Both are in folded text. */
export const isNoSide = (said: string, next: string): boolean => before.test(said) || after.test(next);
