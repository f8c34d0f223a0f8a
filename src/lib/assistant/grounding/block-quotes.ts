import { firstFrom, type SourcePlace } from './attribution.ts';

interface BlockQuote {
  text: string;
  start: number;
  end: number;
}

const quotedLines = /^[ \t]{0,8}(?:[-*+][ \t]{1,4})?>[^\n]*(?:\n[ \t]{0,8}>[^\n]*)*/gmu;
const marks = /^[ \t]{0,8}(?:[-*+][ \t]{1,4})?(?:>[ \t]?)+/gmu;
/** What a source at the end of a quotation begins with. */
const lead = /[([—–\n]/u;
/** UTF-16 units of a source with what stands around it, such as panel and rapporteur. */
const mostTail = 300;

/**
 * Markdown's block quotes, each without the source that is named at its end; and the text with blanks for their marks, in
 * which all places stay.
 */
export const blockQuotesIn = (
  text: string,
  sources: readonly SourcePlace[],
): { blocks: BlockQuote[]; plain: string } => {
  const plain = text.replace(marks, (mark) => ' '.repeat(mark.length));
  const blocks = [...text.matchAll(quotedLines)].map((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    const quoted = plain.slice(from, endOf(plain, from, to, sources)).trimEnd();
    const start = from + quoted.length - quoted.trimStart().length;
    return { text: quoted.trimStart(), start, end: from + quoted.length };
  });
  return { blocks, plain };
};

const endOf = (plain: string, from: number, to: number, sources: readonly SourcePlace[]): number => {
  const named = sources[firstFrom(sources, Math.max(from, to - mostTail))];
  if (!named || named.end > to) return to;
  let at = named.start - 1;
  while (at > Math.max(from, to - mostTail) && !lead.test(plain.charAt(at))) at -= 1;
  return lead.test(plain.charAt(at)) ? at : to;
};
