import { type PlainUnits, plainUnits } from './plain-units.ts';

/** What may stand within a number that a reader sees as one: a tag, the target of a link, an escape of an address, blanks. */
const between = /<[A-Za-z/!][^<>]{0,200}>|\]\([^()\s]{0,200}\)|%[0-9A-Fa-f]{2}| {2,}/g;
/** Letters that a scanner reads for 0 and 1, among digits. */
const scanned = /(?<![A-Za-z0-9])[0-9OoIl][0-9OoIl./-]{1,30}(?![A-Za-z0-9])/g;

/**
 * The ways in which a text can be read. The first is as it stands; the second, where it differs, without what may stand
 * within a number. Both count: a tag or an address may itself have a number.
 */
export const readingsOf = (original: string): PlainUnits[] => {
  const plain = plainUnits(original);
  const loose = looseUnits(plain);
  return loose.text === plain.text ? [plain] : [plain, loose];
};

const looseUnits = (plain: PlainUnits): PlainUnits => {
  const parts: string[] = [];
  /** Where in the plain text each unit begins and ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      parts.push(plain.text.charAt(at));
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let end = 0;
  for (const { 0: found, index } of plain.text.matchAll(between)) {
    keep(end, index);
    end = index + found.length;
    parts.push(insteadOf(found));
    starts.push(index);
    ends.push(end);
  }
  keep(end, plain.text.length);
  return {
    text: parts.join('').replace(scanned, digitsOf),
    placeOf: (start, end) => plain.placeOf(starts[start] ?? 0, ends[end - 1] ?? 0),
  };
};

/** One unit; a byte beyond ASCII is a part of a letter. */
const insteadOf = (found: string): string => {
  if (found.startsWith(' ')) return ' ';
  if (!found.startsWith('%')) return '.';
  const code = Number.parseInt(found.slice(1), 16);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ' ';
};

const digitsOf = (token: string): string =>
  /\d/.test(token) ? token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : token;
