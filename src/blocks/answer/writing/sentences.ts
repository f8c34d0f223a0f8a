import { citationMarks } from '#/lib/domain/citation-marks.ts';

const sentences = new Intl.Segmenter('pt-BR', { granularity: 'sentence' });

/** Marks of Markdown, which are not read out. */
const marks = /[*_`#>|~[\]]/gu;

/** Where the last whole sentence of a growing text ends, at or after `from`; its end where nothing more will come. */
export const endOfSentences = (text: string, from: number, isOver: boolean): number => {
  if (isOver) return text.length;
  const last = [...sentences.segment(text.slice(from))].at(-1);
  return from + (last?.index ?? 0);
};

/** A piece of Markdown as it is read out. */
export const spoken = (text: string): string =>
  withoutCitations(text).replaceAll(marks, '').replaceAll(/\s+/gu, ' ').trim();

/** Ids say nothing to a listener. */
const withoutCitations = (text: string): string => {
  let [from, kept] = [0, ''];
  for (const { start, end } of citationMarks(text)) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
};
