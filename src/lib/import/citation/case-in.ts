import { type CaseNumber, caseNumberIn, writtenCaseNumber } from '#/lib/domain/law/case-number.ts';
import { isState, states } from '#/lib/domain/law/states.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { dotted } from '../number-form.ts';
import { asName } from './names.ts';
import { Remainder } from './remainder.ts';
import { shortClass } from './short-class.ts';

/** What a case is called by. */
export interface CitedCase {
  /** As it is cited: class, number and state: `AgInt no REsp 1.876.786/SP`. */
  number: string;
  /** `AgInt no REsp`; empty where none is written. */
  class: string;
  /** The unified number, where the case has one. */
  unified: CaseNumber | undefined;
  state: string;
  /** Where the form of the number is one court's own. */
  court?: string;
}

const state = `(?<state>${states.join('|')})(?![\\p{L}\\d])`;
const unifiedNumber =
  /(?<![\d.])(?<!\d-)(?:\d{1,7}-\d{2}\.(?:19|20)\d{2}\.\d\.\d{2}\.\d{4}|\d{9}(?:19|20)\d{9}(?!\d))(?:\/(?:\d{5}|[A-Z]{2})(?![A-Za-z\d]))?/;
const accounts =
  /ac[óo]rd[ãa]o\s{0,2}(?:n[º°o.]{0,2}\s?)?(?<digits>\d{1,3}(?:\.\d{3}|\d)?)\/(?<year>\d{4})(?:\s?[-–]\s?(?:TCU\s?[-–]\s?)?(?<panel>Plen[áa]rio|Primeira C[âa]mara|Segunda C[âa]mara|1ª C[âa]mara|2ª C[âa]mara))?/iu;
const numberedRuling = /ac[óo]rd[ãa]o\s{0,2}(?:n[º°o.]{0,2}\s?|:\s?)?(?<digits>\d{5,8})(?![\d/.-])/iu;
/** The TJMG's own form: `1.0000.20.123456-7/001`. */
const minas = /(?<!\d)(?<a>1)\.?(?<b>\d{4})\.?(?<c>\d{2})\.?(?<d>\d{6})-?(?<e>\d)\/?(?<f>\d{3})(?![\d./-])/;
const sign = '(?:[nN]\\.?[º°]?)?\\s?:?\\s?';
const plain = new RegExp(
  `(?<class>\\p{Lu}[\\p{L}() ./-]{0,80}?)[\\s:,-]{1,3}(?:${sign})(?<digits>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?![\\d])(?:-\\d(?!\\d))?(?<later>(?: (?:AgR|ED|EDv|MC|QO|RG|segundo|terceiro)(?:-(?:AgR|ED|EDv|segundo))?(?![\\p{L}\\d])){1,3})?(?:\\s?[-–/]?\\s?\\(?${state}\\)?)?`,
  'u',
);

/** Takes the case out of a citation: its class, number and state. Undefined where no number is written. */
export const takeCase = (rest: Remainder): CitedCase | undefined =>
  ofRuling(rest) ?? ofUnified(rest) ?? ofMinas(rest) ?? ofClass(rest);

/** The case that a text names: the number of a page's field. */
export const caseIn = (text: string): CitedCase | undefined => {
  const rest = new Remainder(` ${text.slice(0, 400).replace(/\s+/g, ' ')} `);
  return takeAccountsRuling(rest) ?? takeCase(rest);
};

/** The case that a line names where it says nothing else, but for a count before it. */
export const bareCaseIn = (line: string): CitedCase | undefined => {
  const text = line.trim();
  if (text.length > 80 || !/\d{3}/.test(text)) return undefined;
  const rest = new Remainder(` ${text.replace(/^\d{1,4}\s*[-.)]\s+/, '')} `);
  const found = takeAccountsRuling(rest) ?? takeCase(rest);
  // The class stands before a unified number, which is taken without it.
  const left = fold(rest.text)
    .replace(fold(found?.class ?? ''), '')
    .replace(/(?<![a-z])n[.º°o]{0,2}(?![a-z])/, '');
  const isAll = found && (found.class === 'Acórdão' || !/[a-z\d]/.test(left));
  return isAll && (found.unified || found.class !== '') ? found : undefined;
};

/** Takes a ruling of the TCU, whose number has its panel in it. */
export const takeAccountsRuling = (rest: Remainder): CitedCase | undefined => {
  const found = rest.take(accounts);
  if (!found) return undefined;
  const { digits = '', year, panel } = found;
  const number = `Acórdão ${digits.replace('.', '')}/${year}`;
  const inFull = panel ? `-TCU-${asName(panel.replace(/^1ª/, 'Primeira').replace(/^2ª/, 'Segunda'))}` : '';
  if (panel) rest.text += ` ; ${panel}`;
  const court = panel || /TCU/.test(found.whole ?? '') ? 'TCU' : '';
  return { number: number + inFull, class: 'Acórdão', unified: undefined, state: '', court };
};

/** A court that numbers its rulings, as the TJDFT does, cites the ruling first and then the case. */
const ofRuling = (rest: Remainder): CitedCase | undefined => {
  const found = rest.take(numberedRuling);
  if (!found) return undefined;
  const unified = caseNumberIn(rest.take(unifiedNumber)?.whole ?? '');
  return { number: `Acórdão ${found.digits}`, class: 'Acórdão', unified, state: '' };
};

const ofUnified = (rest: Remainder): CitedCase | undefined => {
  const at = unifiedNumber.exec(rest.text);
  if (!at) return undefined;
  const unified = caseNumberIn(at[0]);
  const sort = classAround(rest.text.slice(0, at.index), rest.text.slice(at.index + at[0].length));
  rest.take(unifiedNumber);
  // The same number again, with its dots.
  rest.take(unifiedNumber);
  const [plain = '', given = ''] = at[0].split(/\/(?=[A-Z])/, 2);
  const digits = /[-.]/.test(plain) ? plain : unified && writtenCaseNumber(unified);
  return {
    number: [sort, digits].filter(Boolean).join(' '),
    class: sort,
    unified,
    state: isState(given) ? given : '',
  };
};

const ofMinas = (rest: Remainder): CitedCase | undefined => {
  const at = minas.exec(rest.text);
  if (!at) return undefined;
  const sort = classAround(rest.text.slice(0, at.index), '');
  const { a, b, c, d, e, f } = rest.take(minas) ?? {};
  const digits = `${a}.${b}.${c}.${d}-${e}/${f}`;
  return { number: [sort, digits].filter(Boolean).join(' '), class: sort, unified: undefined, state: 'MG' };
};

const ofClass = (rest: Remainder): CitedCase | undefined => {
  const found = rest.take(plain);
  if (!found) return undefined;
  const { class: written = '', digits = '', state: given = '', later = '' } = found;
  const named = written
    .split(/\s[-–]\s/)
    .map(classOf)
    .findLast(isClass);
  if (named === undefined) return undefined;
  const sort = shortClass(named);
  const plainDigits = digits.replaceAll('.', '');
  const number = `${sort} ${/^0|\d{10}/.test(plainDigits) ? plainDigits : dotted(plainDigits)}${later}`;
  return {
    number: isState(given) ? `${number}/${given}` : number,
    class: sort,
    unified: undefined,
    state: given,
  };
};

/** Names of classes, by how they begin. */
const className =
  /^(?:apela|agravo|recurso|embargos|habeas|mandado|a[çc][ãa]o|conflito|reclama|incidente|remessa|reexame|correi|execu|revis|suspens|peti[çc]|inqu[ée]rito|argui|diss[íi]dio|procedimento|cumprimento|exce[çc]|tutela|pedido|representa|tomada|presta)[\p{L} ./()-]{0,90}$/iu;
/** Initials of classes: two capitals or more, or one of the few with a single one. */
const classInitials =
  /^(?:(?=.{0,9}\p{Lu}.{0,9}\p{Lu})\p{Lu}[\p{L}-]{1,18}|Rcl|Pet|Inq|Ext|Ag|Ap)(?: n[oa]s? [\p{L}-]{1,10}){0,4}$/u;
const noClass = /^(?:pje|processo|pag|rel|des|min|ac[óo]rd[ãa]o|\p{L}{2})$/iu;

/** The class that stands right before a number, or in a part of its own before or behind it. */
const classAround = (before: string, behind: string): string => {
  const parts = before.split(/[,;()]|\s[-–]\s|\.\s{1,3}/);
  const [last = '', ...earlier] = parts.reverse().map(classOf);
  const next = behind.split(/[,;]|\s[-–]\s|\.\s/, 2).map((part) => classOf(part.replace(/[()]/g, '')));
  return [last, ...shortFirst(earlier.filter(Boolean)), ...next].find((part) => isClass(part)) ?? '';
};

/** `ApCiv - APELAÇÃO CÍVEL - 500…`: the initials are what is cited. */
const shortFirst = (parts: string[]): string[] => {
  const initials = parts.find((part) => isClass(part) && !part.includes(' '));
  return initials ? [initials, ...parts] : parts;
};

const isClass = (part: string): boolean =>
  className.test(part) || (classInitials.test(part) && (!noClass.test(part) || knownPairs.has(part)));

/** Initials of two letters, which might be a state's. */
const knownPairs = new Set([
  'AC',
  'AI',
  'AR',
  'RE',
  'RR',
  'RO',
  'HC',
  'MS',
  'CC',
  'AP',
  'SS',
  'SL',
  'MI',
  'ED',
  'RI',
  'RC',
  'EI',
  'AG',
]);

/** The class without what stands around it: the sign of a number, a court's initials, dashes. */
const classOf = (written: string): string => {
  const plain = withoutSigns(written);
  return classInitials.test(plain) && !/\p{Lu}{7}/u.test(plain) ? plain : asName(plain);
};

const withoutSigns = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:processo|pje|acórdão)\s?:?\s/i, '')
    .replace(/^T(?:J|RF|RT|RE|ST|SE)[A-Z0-9/-]{0,5}\s{0,2}[-–:]\s{0,2}/, '')
    .replace(/^ST[FJM]\s{0,2}[-–:]\s{0,2}/, '')
    .replace(/\s?(?:n\.?[º°]?|nº|n°|N[º°.]|no)$/i, '')
    .replace(/[\s:.,–-]{1,6}$/, '')
    .replace(/^[\s:.,–-]{1,6}/, '');
