import { state } from './courts.ts';
import { type Groups, matchesOf, type Recogniser } from './match.ts';
import { numeral } from './spelling.ts';

const cnj = (justice: string): string =>
  `\\d{1,7}-\\s?\\d{2}\\.\\s?\\d{4}\\.\\s?${justice}\\s?\\.\\s?\\d\\s?\\d\\.\\d{4}`;
/** Classes of the TST: `RR`, `E-ED-RR`, `AIRR`, with the case number beside them. */
const labour = new RegExp(
  `(?<![\\p{L}\\d-])(?:tst-)?(?<path>(?:(?:ag|aro|a|e|ed|emb)-){0,4}(?:rrag|rr-ag|airr|arr|rr|rot|roar|ro|ar|ag|ed|e|msciv|ms|irr|iuj|incjulgrrembrep|iac|cc|hc|dc|correicao|corpar|cs)(?:-ed)?)\\s?-?\\s?${numeral}(?<number>${cnj('5')})(?:/(?<of>[a-c]\\d?))?(?![\\d-])`,
  'gu',
);
/** Classes of the TSE, with their numbers before and after 2010. */
const electoral = new RegExp(
  `(?<![\\p{L}\\d-])(?<path>(?:(?:agr|ed|ag)-){0,3}(?:respel|respe|arespel|arespe|ro-el|roel|rced|rvc|pc|rp|cta|aije|aime|rms|rhc|hc|ms|a[il]|ac|pet|inst|pa|rspe|ro)|(?:ag\\.?r?g?\\s|agravo\\sregimental\\s(?:em|no)\\s)?recurso\\sespecial\\seleitoral)\\s?${numeral}(?<number>${cnj('6')}|\\d{1,7}-\\d{2}(?![.]?\\d)|\\d{5,6}-\\d{2}\\.\\d{4}(?!\\d))(?:\\s?[-–/(]\\s?${state}(?:(?<=\\(..)\\))?)?(?![\\d-]|/\\d)`,
  'gu',
);
const military = new RegExp(
  `(?<![\\p{L}\\d-])(?<path>apelacao|apl|rse|recurso\\sem\\ssentido\\sestrito|habeas\\scorpus|hc|ei|embargos(?:\\sinfringentes|\\sde\\sdeclaracao)?|ms|correicao\\sparcial|cp|acao\\spenal\\smilitar|agravo\\s(?:regimental|interno)|processo\\sde\\sexecucao\\spenal)\\s?${numeral}(?<number>${cnj('7')})(?![\\d-])`,
  'gu',
);
const audit = new RegExp(
  `(?<!\\p{L})acordaos?\\s?(?:(?:tcu)\\s)?${numeral}(?<number>\\d{1,2}\\.\\d{3}|\\d{1,5})/(?<year>(?:19|20)\\d{2})(?<of>\\s?[-–]?\\s?(?:do\\s)?tcu)?(?:\\s?[-–,]?\\s?(?:do\\s|da\\s)?(?<panel>plenario|(?:primeira|segunda|1[ªa]?|2[ªa]?)\\scamara|pl\\.?(?!\\p{L})))?(?:[,\\s–-]{0,3}(?:do\\s)?(?<late>tcu)(?!\\p{L}))?(?![\\d/])`,
  'gu',
);
const federalDistrict = new RegExp(
  `(?<!\\p{L})acordao\\s?${numeral}(?<number>\\d{1}\\.\\d{3}\\.\\d{3}|\\d{3}\\.\\d{3}|\\d{6,7})(?<of>,?\\s?(?:do\\s|/|-\\s|\\()?tjdft\\)?)?(?![\\d./])`,
  'gu',
);
/** Proceedings of the TCU, and numbers that the TJDFT gave before 2010: `TC 012.345/2012-6`, `20170020161362ADI`. */
const proceeding = /(?<![\p{L}\d])(?<path>tc)[\s-]?(?<number>\d{3}\.\d{3}\/\d{2,4}-\d)(?!\d)/gu;
const district =
  /(?<![\p{L}\d])(?<number>(?:19|20)\d{12}(?:ad[ic]|ap[corj]|agi|res|eic|rse|hbc|msg|rmo|acj|dvj|ccp|ccr))(?![\p{L}\d])/gu;
const panels: Readonly<Record<string, string>> = { p: 'Plenário', '1': '1ª Câmara', '2': '2ª Câmara' };

/** Rulings whose class or number belongs to one court: TST, TSE, STM, TCU, TJDFT. */
export const specialRulings: Recogniser = (text) => [
  ...matchesOf(text, labour, (groups) => cited(labourClass(groups.path ?? ''), groups)),
  ...matchesOf(text, electoral, (groups) => cited(electoralClass(groups.path ?? ''), groups)),
  ...matchesOf(text, military, (groups) => cited(capital(groups.path ?? ''), groups)),
  ...matchesOf(text, audit, ({ number = '', year, panel = '' }) => {
    const name =
      panels[panel.charAt(0).replace(/s/u, '2')] ?? (panel.startsWith('primeira') ? '1ª Câmara' : '');
    return {
      kind: 'citation',
      value: `Acórdão ${number.replace('.', '')}/${year}-TCU${panelName(panel, name)}`,
    };
  }),
  ...matchesOf(text, proceeding, (groups) => cited('TC', groups)),
  ...matchesOf(text, district, ({ number = '' }) => ({
    kind: 'citation',
    value: `${number.toUpperCase()}/TJDFT`,
  })),
  ...matchesOf(text, federalDistrict, ({ number = '', of }) => ({
    kind: 'citation',
    value: `Acórdão ${number.replaceAll('.', '')}${of ? '/TJDFT' : ''}`,
  })),
];

const panelName = (panel: string, name: string): string => {
  if (panel === '') return '';
  return `-${panel.startsWith('primeira') ? '1ª Câmara' : name}`;
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
