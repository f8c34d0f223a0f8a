import { isId } from '#/lib/domain/new-id.ts';

/** What a citation in an answer names: a decision of the library, or a block of the session. */
export type CitedKind = 'decision' | 'block';

/** A citation and its place in the text, as [start, end) in UTF-16 units. */
export interface CitationMark {
  kind: CitedKind;
  id: string;
  start: number;
  end: number;
}

const words: Record<CitedKind, string> = { decision: 'decisao', block: 'bloco' };
const opening = '[[';
const closing = ']]';
const idLength = 36;

/** How an answer cites: `[[decisao:ID]]` or `[[bloco:ID]]`, with the id in lower case and nothing between. */
export const citation = (kind: CitedKind, id: string): string => `${opening}${words[kind]}:${id}${closing}`;

/**
 * The citations of a text, in order. What merely resembles one is text. The time is linear in the text's length: each
 * opening is looked at once, over a bounded number of characters.
 */
export const citationMarks = (text: string): CitationMark[] => {
  const marks: CitationMark[] = [];
  let from = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, from)) {
    const mark = markAt(text, start);
    if (mark) marks.push(mark);
    from = mark?.end ?? start + 1;
  }
  return marks;
};

/** Whether the text is one citation and nothing else. */
export const isCitation = (text: string): boolean => markAt(text, 0)?.end === text.length;

/** A growing text without the citation that has only begun at its end. */
export const withoutBegunCitation = (text: string): string => {
  const start = text.lastIndexOf(opening);
  if (start < 0) return text.endsWith('[') ? text.slice(0, -1) : text;
  const begun = text.slice(start);
  const isBegun = Object.values(words).some((word) => {
    const before = `${opening}${word}:`;
    return (
      before.startsWith(begun) || (begun.startsWith(before) && begun.length < before.length + idLength + 2)
    );
  });
  return isBegun && markAt(text, start) === undefined ? text.slice(0, start) : text;
};

const markAt = (text: string, start: number): CitationMark | undefined => {
  for (const kind of ['decision', 'block'] as const) {
    const before = `${opening}${words[kind]}:`;
    if (!text.startsWith(before, start)) continue;
    const idStart = start + before.length;
    const id = text.slice(idStart, idStart + idLength);
    if (!isId(id) || !text.startsWith(closing, idStart + idLength)) continue;
    return { kind, id, start, end: idStart + idLength + closing.length };
  }
  return undefined;
};
