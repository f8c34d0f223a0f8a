import { citations } from '../guide/recognise/citations.ts';
import type { PlainText } from '../guide/recognise/plain-text.ts';
import { isComparable } from './verbatim.ts';

/** Words in quotation marks that a text says to be from a decision. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
  /** The decision, as `REsp 1234567/SP`. */
  of: string;
}

/** UTF-16 units between a quotation and the decision that it is said to be from. */
const nearest = 300;
const quoted = /"(?<words>[^"]*)"/gu;

/** Quotations with the decision that is named next after them, or else last before them, in the same paragraph. */
export const quotationsIn = (plain: PlainText): Quotation[] => {
  const decisions = citations(plain, { day: '2000-01-01' }).sort((a, b) => a.start - b.start);
  let next = 0;
  return [...plain.written.matchAll(quoted)].flatMap((match) => {
    const words = match.groups?.words ?? '';
    if (!isComparable(words)) return [];
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
