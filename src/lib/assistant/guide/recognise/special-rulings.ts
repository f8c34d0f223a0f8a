import { state } from './courts.ts';
import { type Groups, type Match, matchesOf, type Recogniser } from './match.ts';
import { numeral } from './spelling.ts';

const cnj = (justice: string): string =>
  `\\d{1,7}-\\s?\\d{2}\\.\\s?\\d{4}\\.\\s?${justice}\\s?\\.\\s?\\d\\s?\\d\\.\\d{4}`;
/** Classes of the TST: `RR`, `E-ED-RR`, `AIRR`, with the case number beside them. */
const labour = new RegExp(
  `(?<![\\p{L}\\d-])(?:tst-)?(?<path>(?:(?:agr|ag|aro|a|e|ed|emb)-){0,4}(?:rrag|rr-ag|airr|arr|rr|rot|roar|ro|ar|ag|ed|e|msciv|ms|irr|iuj|incjulgrrembrep|iac|cc|hc|dc|correicao|corpar|cs)(?:-ed)?)\\s?-?\\s?${numeral}(?<number>${cnj('5')}|\\d{1,3}\\.\\d{3}/\\d{2,4}(?:\\.\\d)?|\\d{1,6}/\\d{4}-\\d{3}-\\d{2}-\\d{2}\\.\\d)(?:/(?<of>[a-c]\\d?))?(?![\\d-])`,
  'gu',
);
/** Classes of the TSE, with their numbers before and after 2010. */
const electoral = new RegExp(
  `(?<![\\p{L}\\d-])(?<path>(?:(?:agr|ed|ag)-){0,3}(?:respel|respe|arespel|arespe|ro-el|roel|rced|rvc|pc|rp|cta|aije|aime|rms|rhc|hc|ms|a[il]|ac|pet|inst|pa|rspe|ro)|(?:ag\\.?r?g?\\s|agravo\\sregimental\\s(?:em|no)\\s)?recurso\\sespecial\\seleitoral)\\s?${numeral}(?<number>${cnj('6')}|\\d{1,7}-\\d{2}(?![.]?\\d)|\\d{5,6}-\\d{2}\\.\\d{4}(?!\\d))(?:\\s?[-–/(]\\s?${state}(?:(?<=\\(..)\\))?)?(?![\\d-]|/\\d)`,
  'gu',
);
const military = new RegExp(
  `(?<![\\p{L}\\d-])(?<path>apelacao|apl|rse|recurso\\sem\\ssentido\\sestrito|habeas\\scorpus|hc|ei|embargos(?:\\sinfringentes|\\sde\\sdeclaracao)?|ms|correicao\\sparcial|cp|acao\\spenal\\smilitar|agravo\\s(?:regimental|interno)|processo\\sde\\sexecucao\\spenal)\\s?${numeral}(?<number>${cnj('7')}|\\d{1,4}-\\s?\\d{2}\\.\\d{4}(?:\\.\\d{2}\\.\\d{4})?(?=/[a-z]{2}(?!\\p{L})))(?:\\s?[-/]\\s?${state})?(?![\\d-])`,
  'gu',
);
const audit = new RegExp(
  `(?<!\\p{L})(?<kind>acordaos?|decisao)\\s?(?:(?:tcu)\\s)?${numeral}(?<number>\\d{1,2}\\.\\d{3}|\\d{1,5})/(?<year>(?:19|20)\\d{2}|9\\d)(?<of>\\s?[-–]?\\s?(?:do\\s)?tcu)?(?:\\s?[-–,]?\\s?(?:do\\s|da\\s)?(?<panel>plenario|(?:primeira|segunda|1[ªa]?|2[ªa]?)\\scamara|pl\\.?(?!\\p{L})))?(?:[,\\s–-]{0,3}(?:do\\s)?(?<late>tcu)(?!\\p{L}))?(?![\\d/])`,
  'gu',
);
/** Those after the first of a list: `Acórdãos 2.816/2014, 1.445/2015 e 1.678/2015`. */
const auditList =
  /(?<=(?<!\p{L})acordaos\s(?:n[.º°o]{1,2}s?\s)?(?:\d{1,5}(?:\.\d{3})?\/(?:19|20)\d\d(?:-[\p{L}\d\s]{4,12})?(?:,\s|\se\s)){0,8}\d{1,5}(?:\.\d{3})?\/(?:19|20)\d\d(?:-[\p{L}\d\s]{4,12})?)(?:,\s|\se\s)(?<number>\d{1,2}\.\d{3}|\d{1,5})\/(?<year>(?:19|20)\d{2})(?![\d/])/gu;
const withoutJoint = (match: Match): Match => ({
  ...match,
  start: match.start + (/^(?:,\s|\se\s)/u.exec(match.text)?.[0].length ?? 0),
});
const federalDistrict = new RegExp(
  `(?<!\\p{L})acordao\\s?(?<sign>${numeral})(?<number>\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{4,7})(?<of>,?\\s?(?:do\\s|/|-\\s|\\()?tjdft\\)?)?(?![\\d./])`,
  'gu',
);
/** Proceedings of the TCU, and numbers that the TJDFT gave before 2010: `TC 012.345/2012-6`, `20170020161362ADI`. */
const proceeding = /(?<![\p{L}\d])(?<path>tc)[\s-]?(?<number>\d{3}\.\d{3}\/\d{2,4}-\d)(?!\d)/gu;
const district =
  /(?<![\p{L}\d])(?<number>(?:19|20)\d{12}(?:ad[ic]|ap[corj]|agi|res|eic|rse|hbc|msg|rmo|acj|dvj|ccp|ccr))(?![\p{L}\d])/gu;
/** By the first letter or figure of the panel. */
const panels: Readonly<Record<string, string>> = {
  '1': '1ª Câmara',
  '2': '2ª Câmara',
  p: 'Plenário',
  s: '2ª Câmara',
};

/** Rulings whose class or number belongs to one court: TST, TSE, STM, TCU, TJDFT. */
export const specialRulings: Recogniser = (text) => [
  ...matchesOf(text, labour, (groups) => cited(labourClass(groups.path ?? ''), groups)),
  ...matchesOf(text, electoral, (groups) => cited(electoralClass(groups.path ?? ''), groups)),
  ...matchesOf(text, military, (groups) => cited(capital(groups.path ?? ''), groups)),
  ...matchesOf(text, audit, (groups) => auditRuling(groups)),
  ...matchesOf(text, proceeding, (groups) => cited('TC', groups)),
  ...matchesOf(text, district, ({ number = '' }) => ({
    kind: 'citation',
    value: `${number.toUpperCase()}/TJDFT`,
  })),
  ...matchesOf(text, federalDistrict, ({ sign, number = '', of }) => {
    const digits = number.replaceAll('.', '');
    if (!sign && !of && digits.length < 6) return undefined;
    return { kind: 'citation', value: `Acórdão ${digits}${of ? '/TJDFT' : ''}` };
  }),
  ...matchesOf(text, auditList, ({ number = '', year }) => ({
    kind: 'citation',
    value: `Acórdão ${number.replace('.', '')}/${year}-TCU`,
  })).map(withoutJoint),
];

/** `Acórdão 2634/2016-TCU-Plenário`; what is called a decision is the TCU's where something says so. */
const auditRuling = ({ kind = '', number = '', year = '', panel = '', of, late }: Groups) => {
  const isDecision = kind === 'decisao';
  if (isDecision && !of && !late && !panel) return undefined;
  const chamber =
    panel === '' ? '' : `-${panel.startsWith('pr') ? '1ª Câmara' : (panels[panel.charAt(0)] ?? '')}`;
  return {
    kind: 'citation' as const,
    value: `${isDecision ? 'Decisão' : 'Acórdão'} ${number.replace('.', '')}/${year.padStart(4, '19')}-TCU${chamber}`,
  };
};

const cited = (path: string, { number = '', state: of }: Groups) => ({
  kind: 'citation' as const,
  value: `${path} ${number.replace(/\s/gu, '')}${of ? `/${of.toUpperCase()}` : ''}`,
});

const labourClass = (path: string): string =>
  path.toUpperCase().replace('RRAG', 'RRAg').replace(/^AG-/u, 'Ag-');

const electoralNames: Readonly<Record<string, string>> = {
  respel: 'REspEl',
  respe: 'REspe',
  arespel: 'AREspEl',
  arespe: 'AREspE',
  agr: 'AgR',
  ag: 'Ag',
  rspe: 'REspe',
  inst: 'Inst',
  cta: 'Cta',
  pet: 'Pet',
  rp: 'Rp',
  al: 'AI',
  el: 'El',
  roel: 'RO-El',
};
const electoralClass = (path: string): string =>
  path.includes(' ')
    ? 'REspEl'
    : path
        .split('-')
        .map((part) => electoralNames[part] ?? part.toUpperCase())
        .join('-');

const capital = (path: string): string => {
  if (path.length <= 3) return path.toUpperCase();
  return path
    .replace(/\s/gu, ' ')
    .replace('apelacao', 'Apelação')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};
