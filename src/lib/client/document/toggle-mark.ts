import { markedRuns, textWithMarks } from '#/lib/domain/document-marks.ts';

/** A text and what is selected in it, in UTF-16 units. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** The marks of `document-marks.ts`. */
export type Mark = '**' | '_';

/**
 * Puts a mark around what is selected, or takes it away where it is there. A mark goes around whole words and stays on
 * its line: without a selection around the word at the caret, and over several lines around each.
 */
export const toggleMark = (selected: Selected, mark: Mark): Selected => {
  const { text } = selected;
  const { start, end } = inWords(selected);
  if (start === end) return selected;
  const [inner, open] = [text.slice(start, end), mark.length];
  if (isMarked(inner, mark)) return replaced(text, start, end, unmarked(inner, mark));
  if (text.slice(start - open, start) === mark && text.slice(end, end + open) === mark)
    return replaced(text, start - open, end + open, inner);
  return replaced(text, start, end, inner.split('\n').map(withMark(mark)).join('\n'));
};

const kinds = { '**': 'bold', _: 'italic' } as const;

/** Whether all words have the mark. */
const isMarked = (text: string, mark: Mark): boolean =>
  markedRuns(text).every((run) => run[kinds[mark]] === true || run.text.trim() === '');

const unmarked = (text: string, mark: Mark): string =>
  textWithMarks(markedRuns(text).map(({ [kinds[mark]]: _, ...run }) => run));

const withMark =
  (mark: Mark) =>
  (line: string): string => {
    const words = line.replaceAll(mark, '').trim();
    return words === '' ? line : `${mark}${words}${mark}`;
  };

const replaced = (text: string, start: number, end: number, by: string): Selected => ({
  text: text.slice(0, start) + by + text.slice(end),
  start,
  end: start + by.length,
});

const isWordly = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** The selection without blanks at its ends, widened until no letter or figure stands beside it: there a mark would not count. */
const inWords = ({ text, start, end }: Selected): { start: number; end: number } => {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (from < to && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  while (isWordly(text[from - 1])) from -= 1;
  while (isWordly(text[to])) to += 1;
  return { start: from, end: to };
};
