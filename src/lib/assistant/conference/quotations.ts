import { citations } from '../guide/recognise/citations.ts';
import type { PlainText } from '../guide/recognise/plain-text.ts';

/** Words in quotation marks that a text says to be from a decision. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
  /** The decision, as `REsp 1234567/SP`. */
  of: string;
}

/** Shorter quotations are names and terms, not words of a decision. */
const leastWords = 6;
/** UTF-16 units between a quotation and the decision that it is said to be from. */
const nearest = 300;
/** UTF-16 units of a quotation that is compared. */
const longest = 8_000;
const quoted = /"(?<words>[^"]*)"/gu;

/** Quotations with the decision that is named next after them, or else last before them, in the same paragraph. */
export const quotationsIn = (plain: PlainText): Quotation[] => {
  const decisions = citations(plain, { day: '2000-01-01' }).sort((a, b) => a.start - b.start);
  let next = 0;
  return [...plain.written.matchAll(quoted)].flatMap((match) => {
    const words = match.groups?.words ?? '';
    if (words.length > longest || words.split(/\s/u).length < leastWords) return [];
    const [start, end] = [match.index + 1, match.index + match[0].length - 1];
    while ((decisions[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    // Decisions that the quotation names itself are not where it is from.
    let after = next;
    while ((decisions[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
    const [following, preceding] = [decisions[after], decisions[next - 1]];
    const isNear = (from: number, to: number) =>
      to - from <= nearest && !/\n/u.test(plain.written.slice(from, to).trim());
    if (following && isNear(end + 1, following.start))
      return [{ text: words, start, end, of: following.value }];
    if (preceding && isNear(preceding.end, start - 1))
      return [{ text: words, start, end, of: preceding.value }];
    return [];
  });
};

/** What an omission is written with. */
const omission = /[([]\s?(?:\.{3}|…)\s?[)\]]|\.{3}|…/u;

/**
 * True where the source has the words of the quotation, one part after the other where something is left out. Marks,
 * dashes, blanks, hyphens at line ends and the case of the first letter are typography.
 */
export const isVerbatim = (quotation: string, source: string): boolean => {
  const text = evened(source);
  let from = 0;
  for (const part of quotation.split(omission).map(evened)) {
    const words = part.replace(/^[.,;:]{1,9}|[.,;:]{1,9}$/gu, '').trim();
    const at = text.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
};

const evened = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[“”„«»‘’´`'"*_]/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s?-\s?/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/º|°/gu, 'º')
    .trim()
    .toLocaleLowerCase('pt-BR');
