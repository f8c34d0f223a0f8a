/** Words of a name that stay small. */
const small = new Set(['da', 'das', 'de', 'do', 'dos', 'e', 'em', 'para']);
/** Roman numerals, and what courts and chambers are called by. */
const initials = /^(?:[ivx]{1,4}|s?b?di|sdc|t[jr][a-z]{1,3}\d{0,2}(?:[/-][a-z]{2})?)$/;

/**
 * A name that is written in capitals only, as a name: `LUIS FELIPE SALOMÃO` becomes `Luis Felipe Salomão`. Any other
 * text stays as it is.
 */
export const asName = (text: string): string => {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (!/\p{Lu}{2}/u.test(trimmed) || /\p{Ll}{2}/u.test(trimmed)) return trimmed;
  return trimmed
    .split(' ')
    .map((word, index) => cased(word.toLocaleLowerCase('pt-BR'), index))
    .join(' ');
};

const cased = (word: string, index: number): string => {
  if (index > 0 && small.has(word)) return word;
  if (initials.test(word)) return word.toLocaleUpperCase('pt-BR');
  // The letter behind a number is an ordinal sign: `9ª`.
  return word.replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toLocaleUpperCase('pt-BR'));
};

/** Offices that stand before a rapporteur's name. */
export const officeSource =
  '(?:Ex\\.?m[oa]s?\\.? Sr[a]?\\.?\\s?)?(?:Ministr[oa](?:\\(a\\))?|Min[.ª]{0,2}(?:\\(a\\))?|' +
  '(?:Des(?:embargador)?a?(?:ora)?)\\.?(?:\\(a\\))?\\.?(?: Federal| Convocad[oa]| Substitut[oa]| do Trabalho| Eleitoral){0,3}|' +
  'Ju[ií]za?(?:\\(a\\))?(?: Federal| de Direito| Convocad[oa]| Substitut[oa]| do Trabalho| Titular){0,3}|' +
  'Conselheir[oa](?: Substitut[oa])?|Auditora?|Dr\\.?\\(?a?\\)?)';

const office = new RegExp(`^(?:${officeSource})(?=[\\s.:(])[\\s.:]{0,3}`, 'iu');
const bracket = /\(([^()]{1,80})\)\s{0,3}\.?$/;

export interface Rapporteur {
  name: string;
  /** `Ministra`, `Desembargador Convocado TJRS`; empty where none is written. */
  office: string;
}

/**
 * A rapporteur's name apart from the office: `Ministro OLINDO MENEZES (DESEMBARGADOR CONVOCADO DO TRF 1ª REGIÃO)`, `Des.(a)
 * Claret de Moraes`. The number that the STJ's page writes behind a name is neither.
 */
export const rapporteurIn = (text: string): Rapporteur => {
  let name = text.slice(0, 300).replace(/\s+/g, ' ').trim();
  const offices: string[] = [];
  for (let behind = bracket.exec(name); behind; behind = bracket.exec(name)) {
    name = name.slice(0, behind.index).trim();
    if (!/^\d+$/.test(behind[1] ?? '')) offices.push(behind[1]?.trim() ?? '');
  }
  for (let before = office.exec(name); before; before = office.exec(name)) {
    offices.unshift(before[0].replace(/[\s:]{1,6}$/, ''));
    name = name.slice(before[0].length);
  }
  return { name: asName(name.replace(/[\s,;.-]{1,9}$/, '')), office: offices.map(asName).join(', ') };
};
