import { escapeAt, type Unit } from './escapes.ts';

/** A text as the detectors read it: what looks alike is alike, and each place leads back to the original. */
export interface PlainUnits {
  /** Letters without marks, ASCII digits, one blank for each blank, `-` for each dash, `.` for any other sign. */
  text: string;
  /** The original between two places of `text`, in UTF-16 units, the end exclusive. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** What a text is read as. Takes time in proportion to its length. */
export const plainUnits = (original: string): PlainUnits => {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; ) {
    const { written, length } = unitAt(original, at);
    const plain = plainOf(written);
    for (const unit of plain) {
      parts.push(unit);
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return {
    text: parts.join(''),
    placeOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
};

/** The character at a place; an escape counts as what it stands for. */
const unitAt = (text: string, at: number): Unit => {
  const escaped = escapeAt(text, at);
  if (escaped) return escaped;
  const written = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { written, length: written.length };
};

/** What other characters than ASCII are read as; there are as many entries as characters of Unicode at the most. */
const known = new Map<string, string>();

const plainOf = (written: string): string => {
  if (written < '\u0080') return plainAscii(written);
  const found = known.get(written);
  if (found !== undefined) return found;
  const plain = plainOther(written);
  known.set(written, plain);
  return plain;
};

const plainAscii = (written: string): string => {
  if (/[\dA-Za-z!-/:-@[-`{-~]/.test(written)) return written;
  return written === '\x7f' || (written < ' ' && !/\s/.test(written)) ? '' : ' ';
};

/** Marks and invisible characters are left out: soft hyphens, joiners, marks of direction. */
const plainOther = (written: string): string => {
  if (/^[\p{M}\p{Cf}\p{Cc}\u115F\u1160\u3164]$/u.test(written)) return '';
  if (/^\s$|^\p{Z}$/u.test(written)) return ' ';
  if (/^\p{Nd}$/u.test(written)) return String(digitOf(written));
  if (/^\p{No}$/u.test(written)) return numeralOf(written);
  if (/^\p{L}$/u.test(written)) {
    const letters = written.normalize('NFKD').replace(/[^A-Za-z]/g, '');
    return letters === '' ? 'x' : letters;
  }
  if (/^[\u2018\u2019\u00B4]$/.test(written)) return "'";
  return /^[\p{Pd}\u2212]$/u.test(written) ? '-' : '.';
};

/** The value of a decimal digit of any script: the digits of a script follow one another, beginning with zero. */
const digitOf = (written: string): number => {
  const plain = written.normalize('NFKC');
  if (/^\d$/.test(plain)) return Number(plain);
  const code = written.codePointAt(0) ?? 0;
  let before = 0;
  while (before < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before;
};

/**
 * A numeral within a circle, raised or lowered. It stands apart: as the mark of a note it belongs to no number before it,
 * and several of them are one number nevertheless.
 */
const numeralOf = (written: string): string => {
  const digits = written.normalize('NFKC').replace(/[^0-9]/g, '');
  if (digits !== '') return `.${digits}`;
  const code = written.codePointAt(0) ?? 0;
  if (code >= 0x2776 && code <= 0x2793) return `.${((code - 0x2776) % 10) + 1}`;
  return code === 0x1f10b || code === 0x1f10c ? '.0' : '.';
};
