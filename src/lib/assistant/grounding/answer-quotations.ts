import type { CitationMark } from '#/lib/domain/citation-marks.ts';
import type { NamedReference } from '../conference/extract.ts';
import { isComparable } from '../conference/verbatim.ts';
import { attributionsIn, type SourcePlace } from './attribution.ts';
import { blockQuotesIn } from './block-quotes.ts';

/** Words that an answer gives as somebody else's, and which sources they are said to be from. */
export interface AnswerQuotation {
  text: string;
  /** With its marks, in UTF-16 units of the answer. */
  start: number;
  end: number;
  /** What names the sources: ids, and decisions as `REsp 1234567/SP`. Empty where the answer does not say. */
  of: Attribution[];
}

type Attribution = Pick<SourcePlace, 'kind' | 'value'>;

/** Marks of one kind each. */
const quoted = [/“[^“”]*”/gu, /„[^„“”]*[“”]/gu, /«[^«»]*»/gu, /‘[^‘’]*’/gu, /"[^"]*"/gu];

/** The quotations of an answer in order of place, in marks and in Markdown's block quotes. */
export const quotationsOf = (
  text: string,
  citations: readonly CitationMark[],
  references: readonly NamedReference[],
): AnswerQuotation[] => {
  const sources = sourcePlaces(citations, references);
  const attributions = attributionsIn(text, sources);
  const { blocks, plain } = blockQuotesIn(text, sources);
  const inMarks = paragraphsOf(plain).flatMap(({ words, from }) => markedIn(words, from));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of inMarks) taken.fill(1, start, end);
  const whole = blocks.filter(
    (each) => isComparable(each.text) && !taken.subarray(each.start, each.end).includes(1),
  );
  return [
    ...inMarks.map((each) => ({ ...each, of: attributions(each, false) })),
    ...whole.map((each) => ({ ...each, of: attributions(each, true) })),
  ].sort((a, b) => a.start - b.start);
};

/** The paragraphs of a text and where each begins: a mark that is never closed must not reach beyond its own. */
const paragraphsOf = (text: string): { words: string; from: number }[] => {
  const paragraphs: { words: string; from: number }[] = [];
  let from = 0;
  for (const { index, 0: blank } of text.matchAll(/\n[ \t]*\n/gu)) {
    paragraphs.push({ words: text.slice(from, index), from });
    from = index + blank.length;
  }
  return [...paragraphs, { words: text.slice(from), from }];
};

/** Of quotations within one another the outer one. */
const markedIn = (words: string, from: number): Omit<AnswerQuotation, 'of'>[] => {
  const found = quoted
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .sort((one, other) => one.index - other.index);
  let end = 0;
  return found.flatMap(({ index, 0: written }) => {
    const text = written.slice(1, -1);
    if (index < end || !isComparable(text)) return [];
    end = index + written.length;
    return [{ text, start: from + index, end: from + end }];
  });
};

const sourcePlaces = (
  citations: readonly CitationMark[],
  references: readonly NamedReference[],
): SourcePlace[] =>
  [
    ...citations.map(({ kind, id, start, end }) => ({ kind, value: id, start, end })),
    ...references.flatMap((each) =>
      each.kind === 'statute'
        ? []
        : [{ kind: 'name' as const, value: each.value, start: each.start, end: each.end }],
    ),
  ].sort((a, b) => a.start - b.start);
