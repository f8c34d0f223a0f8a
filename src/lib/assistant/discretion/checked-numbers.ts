import {
  isCard,
  isCaseNumber,
  isCnpj,
  isCpf,
  isHealthCard,
  isLicence,
  isPis,
  isVoterId,
} from './check-digits.ts';
import type { Finding, Kind } from './kinds.ts';
import { withoutRecordIds } from './record-ids.ts';
import { type Token, tokenRuns, type Window, windowsOf } from './token-runs.ts';

interface CheckedKind {
  kind: Kind;
  length: readonly number[];
  isValid: (value: string) => boolean;
  /** How it is usually written. */
  shapes: readonly string[];
  /** True where one number in ten is right by chance. */
  isWeak?: boolean;
}

/** In the order in which one place is claimed. */
const digitKinds: readonly CheckedKind[] = [
  { kind: 'processo', length: [20], isValid: isCaseNumber, shapes: ['7.2.4.1.2.4', '20'] },
  { kind: 'cnpj', length: [14], isValid: isCnpj, shapes: ['2.3.3.4.2', '14'] },
  { kind: 'cpf', length: [11], isValid: isCpf, shapes: ['3.3.3.2', '11'] },
  { kind: 'titulo', length: [12], isValid: isVoterId, shapes: ['4.4.4', '12'] },
  { kind: 'cnh', length: [11], isValid: isLicence, shapes: [] },
  { kind: 'sus', length: [15], isValid: isHealthCard, shapes: ['3.4.4.4', '15'], isWeak: true },
  {
    kind: 'cartao',
    length: [13, 14, 15, 16, 17, 18, 19],
    isValid: isCard,
    shapes: ['4.4.4.4', '16', '4.6.5'],
    isWeak: true,
  },
  { kind: 'pis', length: [11], isValid: isPis, shapes: ['3.5.2.1', '11'], isWeak: true },
];

/** Claims below it are written as such numbers usually are. */
const unusualRank = 20;

interface Claim extends Finding {
  rank: number;
}

/** Dates and amounts: a number with one check digit is right by chance too often to be read across them. */
const noNumber =
  /(?<![\d./-])(?:(?:[0-2]\d|3[01])(?<mark>[./-])(?:0[1-9]|1[0-2])\k<mark>(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d)(?![./-]?\d)|R\$ {0,2}\d{1,3}(?:\.\d{3}){0,4},\d\d(?!\d)/g;

/** Numbers whose check digits are right, however they are divided, in a plain text. */
export const checkedNumbers = (plain: string): Finding[] => {
  const text = withoutRecordIds(plain);
  const blocked = blockedPlaces(text);
  const claims: Claim[] = [];
  for (const run of tokenRuns(text, false)) {
    for (const window of windowsOf(run, 11, 20)) claims.push(...digitClaims(window, blocked));
    claims.push(...longClaims(run));
  }
  for (const run of tokenRuns(text, true)) {
    for (const window of windowsOf(run, 14, 14))
      if (isLetteredCnpj(window)) claims.push(toClaim('cnpj', window, 2));
    claims.push(...gluedClaims(run));
  }
  return withoutOverlaps(claims, text.length);
};

/** For each place the number of the date or amount that it is in; 0 where it is in none. */
const blockedPlaces = (text: string): Uint32Array => {
  const places = new Uint32Array(text.length + 1);
  let number = 0;
  for (const { 0: found, index } of text.matchAll(noNumber)) {
    number += 1;
    places.fill(number, index, index + found.length);
  }
  return places;
};

/** True where a window begins or ends within a date or an amount. */
const isCut = ({ start, end }: Window, blocked: Uint32Array): boolean =>
  isWithin(blocked, start) || isWithin(blocked, end);

/** True where a place and the one before it are in the same date or amount. */
const isWithin = (blocked: Uint32Array, at: number): boolean =>
  at > 0 && blocked[at] !== 0 && blocked[at] === blocked[at - 1];

const crosses = (blocked: Uint32Array, { start, end }: Window): boolean =>
  blocked.subarray(start, end).some((number) => number !== 0);

const digitClaims = (window: Window, blocked: Uint32Array): Claim[] =>
  digitKinds.flatMap(({ kind, length, isValid, shapes, isWeak }, order) => {
    if (!length.includes(window.value.length) || !isValid(window.value)) return [];
    if (isCut(window, blocked) || (isWeak && crosses(blocked, window))) return [];
    const rank = (shapes.includes(window.shape) ? 0 : unusualRank) + (isWeak ? 10 : 0) + order;
    return [toClaim(kind, window, rank)];
  });

const toClaim = (kind: Kind, { value, start, end }: Window, rank: number): Claim => ({
  kind,
  value: value.toUpperCase(),
  start,
  end,
  rank,
});

/** Many digits in one piece, or a number within more digits: keys of invoices, of payment slips, a card with a digit too many. */
const longClaims = (run: readonly Token[]): Claim[] =>
  run.flatMap((token) => {
    const { text } = token;
    const isLong = text.length > 12 || (text.length > 11 && hasWithin(text, [11, 14], isCpfOrCnpj));
    return isLong ? [toClaim('codigo', { ...token, value: text, shape: '' }, 90)] : [];
  });

const isCpfOrCnpj = (value: string): boolean => isCpf(value) || isCnpj(value);

const hasWithin = (
  text: string,
  lengths: readonly number[],
  isValid: (value: string) => boolean,
): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    if (lengths.some((length) => at + length <= text.length && isValid(text.slice(at, at + length))))
      return true;
  }
  return false;
};

/** A CNPJ with letters (since July 2026). In small letters only where it looks like one. */
const isLetteredCnpj = ({ value, shape }: Window): boolean => {
  if (/^\d*$/.test(value) || !isCnpj(value.toUpperCase())) return false;
  const isCapital = value === value.toUpperCase();
  const isUsual = ['14', '2.3.3.4.2', '12.2', '8.4.2', '8.6', '2.3.3.6'].includes(shape);
  return isCapital || isUsual || /[a-z]\d|\d[a-z]/.test(value);
};

/** A CNPJ with letters that other letters or digits adjoin: `CNPJ12ABC34501DE35`. */
const gluedClaims = (run: readonly Token[]): Claim[] =>
  run.flatMap((token) => {
    const isMixed = token.text.length > 14 && /\d/.test(token.text) && /[A-Z]/.test(token.text);
    return isMixed && hasWithin(token.text, [14], isCnpj)
      ? [toClaim('codigo', { ...token, value: token.text.toUpperCase(), shape: '' }, 91)]
      : [];
  });

/**
 * The claims of the lowest ranks, of which none overlaps another. What is left of a claim that lost its place to one that
 * is not usually written so is masked as well, since it may have been the true one.
 */
const withoutOverlaps = (claims: readonly Claim[], length: number): Finding[] => {
  const taken = new Uint8Array(length);
  const kept: Finding[] = [];
  const lost: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start))) {
    const { rank, ...finding } = claim;
    const place = taken.subarray(claim.start, claim.end);
    if (place.some((by) => by !== 0)) {
      if (!place.includes(usual)) lost.push(claim);
      continue;
    }
    place.fill(rank < unusualRank ? usual : unusual);
    kept.push(finding);
  }
  return [...kept, ...lost.flatMap((claim) => remainderOf(claim, taken))];
};

const usual = 1;
const unusual = 2;

/** The parts of a claim that nothing has taken yet; they are taken now. */
const remainderOf = ({ value, start, end }: Claim, taken: Uint8Array): Finding[] => {
  const parts: Finding[] = [];
  for (let at = start; at < end; at += 1) {
    if (taken[at] !== 0) continue;
    const from = at;
    while (at < end && taken[at] === 0) at += 1;
    taken.fill(unusual, from, at);
    parts.push({ kind: 'codigo', value: `${value} ${from - start}`, start: from, end: at });
  }
  return parts;
};
