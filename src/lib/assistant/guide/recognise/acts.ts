import { fullYear } from './law-names.ts';
import type { Groups } from './match.ts';
import { numeral } from './spelling.ts';

/** Kinds of acts by the forms in which they are written, in folded text, with the name that findings give. */
const kinds: readonly [form: string, name: string][] = [
  [
    'leis?\\scomplementar(?:es)?(?:\\s(?:federal|estadual|municipal|distrital)(?:es)?)?|lcs?',
    'Lei Complementar',
  ],
  ['decretos?[-\\s]leis?|dec\\.?-lei|dl', 'Decreto-Lei'],
  ['decretos?\\slegislativos?', 'Decreto Legislativo'],
  ['decretos?(?:\\s(?:federal|estadual|municipal|distrital|judiciario)(?:es)?)?|dec\\.', 'Decreto'],
  ['medidas?\\sprovisorias?|mps?', 'Medida Provisória'],
  ['emendas?\\sconstituciona(?:l|is)|ecs?', 'Emenda Constitucional'],
  [
    'leis?(?:\\s(?:ordinaria|delegada|federal|estadual|municipal|distrital|federais))?|l\\.(?=\\s?\\d)',
    'Lei',
  ],
  ['resoluc(?:ao|oes)\\snormativas?|rns?', 'Resolução Normativa'],
  ['(?:resoluc(?:ao|oes)|res\\.?)', 'Resolução'],
  ['instruc(?:ao|oes)\\snormativas?|in', 'Instrução Normativa'],
  ['portarias?(?:\\s(?:conjunta|interministerial))?', 'Portaria'],
  ['provimentos?', 'Provimento'],
  ['rdc', 'RDC'],
  ['circular(?:es)?', 'Circular'],
];
/** Who issues resolutions and the like. */
const issuers =
  'tse|cnj|cnmp|cfm|cff|coffito|conama|contran|anatel|aneel|anac|anvisa|ans|antt|ana|anp|bacen|bcb|cmn|cvm|susep|cnsp|stf|stj|tst|csjt|cjf|rfb|srf|inss|pres/inss|mte|mtp|ms|gm/ms|carf|pgfn|agu|oab|cfoab|cnpcp|anpd|camex|inpi';
const act = kinds.map(([form]) => form).join('|');
const number = '(?<number>(?:\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,6})(?:-\\d{1,2}|-[a-z](?![\\p{L}]))?)';
const day = '(?:\\d{1,2}[º°o]?\\sde\\s\\p{L}{4,9}\\sde\\s|\\d{1,2}[/.-]\\d{1,2}[/.-])';
const yearTail = `(?:\\s?/\\s?(?<year>\\d{4}|\\d{2})(?!\\d)|,?\\sde\\s${day}(?<dated>(?:1|2)\\.?\\d{3}|\\d{2}(?!\\d))|,?\\sde\\s(?<written>(?:18|19|20)\\d{2}))?`;
const end = '(?![\\d%]|[./-]\\d|\\s?(?:vezes|meses|anos)(?!\\p{L}))';

/** An act by its number: `Lei nº 8.078, de 11 de setembro de 1990`, `Res. TSE 23.607/2019`, `LC 64/90`. */
export const actPattern = new RegExp(
  `(?<![\\p{L}\\d./-])(?<act>${act})(?:[\\s-](?<issuer>(?:cd|pres|plenario|pleno|dg|diges|ge|pl)/(?:${issuers})|${issuers})(?![\\p{L}])|\\s(?:d[aoe]\\s)?(?<by>${issuers})(?![\\p{L}]))?,?\\s?(?<sign>${numeral})${number}(?:[\\s/-](?<after>tse|cnj|ans))?${yearTail}${end}(?:,?\\sd[ao]\\s(?<maker>tse|cnj|cnmp|conama|contran|anatel|aneel|anac|anvisa|ans|antt|anp|bacen|cmn|cvm|susep|inss|anpd|cfm|tst|stf|stj)(?!\\p{L}))?`,
  'gu',
);
/** Another number of the same kind: `Leis 8.112/90 e 9.784/99`. */
export const anotherAct = new RegExp(
  `(?:,\\s|\\se\\s|,\\se\\s)${numeral}(?<number>\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{2,6})${yearTail.replace(/\?$/u, '')}${end}`,
  'uy',
);

const kindPatterns = kinds.map(([form, name]) => [new RegExp(`^(?:${form})$`, 'u'), name] as const);
const abbreviated = /^(?:lcs?|dl|mps?|ecs?|rns?|in|rdc|l\.|res\.?|dec\.)$/u;

/**
 * True where the words name an act and not something else: initials or small letters before a bare number say too
 * little (`MP 12 vezes`).
 */
export const isAct = (
  { act: given = '', sign, year, dated, written, number: digits = '' }: Groups,
  isCapital: boolean,
): boolean =>
  Boolean(sign || year || dated || written) ||
  (!abbreviated.test(given) && (isCapital || digits.includes('.') || digits.length >= 4)) ||
  (/^(?:mp|ec)$/u.test(given) && isCapital && digits.includes('.')) ||
  (given === 'lc' && isCapital && digits.length <= 3);

/** `Lei 8078/1990`, in one form for all spellings. */
export const actOf = (groups: Groups): { kind: string; number: string; year: string; name: string } => {
  const { act: given = '', issuer, by, after, maker, number: digits = '', year, dated, written } = groups;
  const plain = given.replace(/\s/gu, ' ');
  const kind = kindPatterns.find(([pattern]) => pattern.test(given))?.[1] ?? plain;
  const from = (issuer ?? by ?? after ?? maker)?.toUpperCase();
  const full = (written ?? dated ?? year ?? '').replace('.', '');
  const inFull = full === '' ? '' : fullYear(full);
  const plainNumber = digits.replaceAll('.', '').toUpperCase();
  return {
    kind,
    number: plainNumber,
    year: inFull,
    name: `${kind}${from ? ` ${from}` : ''} ${plainNumber}${inFull && `/${inFull}`}`,
  };
};
