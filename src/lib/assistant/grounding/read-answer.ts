import { type CitationMark, citationMarks } from '#/lib/domain/citation-marks.ts';
import { extractReferences, type NamedReference } from '../conference/extract.ts';
import { type AnswerQuotation, quotationsOf } from './answer-quotations.ts';

/** Everything in an answer that has to be checked, in order of place. */
export interface AnswerReading {
  citations: CitationMark[];
  references: NamedReference[];
  quotations: AnswerQuotation[];
}

/** Takes citations by id, references and quotations out of an answer; time grows with its length. */
export const readAnswer = (text: string): AnswerReading => {
  const citations = citationMarks(text);
  // No rule is to read figures in an id.
  const words = blanked(text, citations);
  const { references } = extractReferences(words);
  return { citations, references, quotations: quotationsOf(words, citations, references) };
};

/** The text with blanks in those places; all other places stay. */
const blanked = (text: string, places: readonly { start: number; end: number }[]): string => {
  let read = '';
  let from = 0;
  for (const { start, end } of places) {
    read += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return read + text.slice(from);
};
