import { firstFrom, type SourcePlace } from './attribution.ts';

interface BlockQuote {
  text: string;
  start: number;
  end: number;
}

const quotedLines = /^[ \t]{0,3}>[^\n]*(?:\n[ \t]{0,3}>[^\n]*)*/gmu;
const marks = /^[ \t]{0,3}(?:>[ \t]?)+/gmu;
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
    const end = endOf(plain, from, to, sources);
    const start = from + (/\S/u.exec(plain.slice(from, end))?.index ?? 0);
    return { text: plain.slice(start, end), start, end };
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
