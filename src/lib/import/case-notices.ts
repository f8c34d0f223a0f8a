import { caseNumberIn, courtOfCaseNumber, writtenCaseNumber } from '#/lib/domain/law/case-number.ts';
import { type ReadItem, refused } from './item.ts';

/** Fields with the number of a case: of the DataJud, and of the DJEN. */
const numberField = /"numero_?[pP]rocesso"\s{0,9}:\s{0,9}"(?<digits>[\d.-]{20,25})"/g;

/** Characters that a field may go over from one piece into the next. */
const fieldLength = 80;

/**
 * The entries of an answer of the DataJud or the DJEN. Neither holds a decision: the first has movements, the second
 * notices to the parties. Each is refused with the number of its case, so that the lawyer can look the decision up.
 */
export async function* caseNotices(
  pieces: AsyncIterable<string>,
  reason: 'datajud' | 'djen',
): AsyncGenerator<ReadItem> {
  let at = 0;
  let carried = '';
  for await (const piece of pieces) {
    const text = carried + piece;
    let end = 0;
    for (const match of text.matchAll(numberField)) {
      at += 1;
      end = match.index + match[0].length;
      yield refused({ unit: 'item', at }, reason, described(match.groups?.digits ?? ''));
    }
    carried = text.slice(Math.max(end, text.length - fieldLength));
  }
  if (at === 0) yield refused({ unit: 'file', at: 1 }, reason);
}

/** `0000573-11.2025.5.06.0021 (TRT6)`. */
const described = (digits: string): string => {
  const number = caseNumberIn(digits);
  if (!number) return digits;
  const court = courtOfCaseNumber(number);
  return writtenCaseNumber(number) + (court ? ` (${court})` : '');
};
