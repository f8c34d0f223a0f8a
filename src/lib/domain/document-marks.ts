/** A stretch of a statement that looks the same throughout. */
export interface MarkedRun {
  text: string;
  bold?: true;
  italic?: true;
}

/**
 * Marks in the text of a statement: `**bold**` and `_italic_`. A mark counts where it touches the text that it encloses
 * and no letter or digit outside, so that `2 * 3`, `a_b` and a line of `____` stay as they were typed. Marks do not
 * cross a line end and do not nest in one of their own kind.
 */
const marks =
  /(?<![\p{L}\d*])\*\*(?=[^\s*])([^*\n]{1,2000})(?<=\S)\*\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?=[^\s_])([^_\n]{1,2000})(?<=\S)_(?![\p{L}\d_])/gu;

/** The runs of a statement's text, without the marks. */
export const markedRuns = (text: string): MarkedRun[] => {
  const runs: MarkedRun[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, bold, italic] = match;
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    if (bold !== undefined) runs.push(...markedRuns(bold).map((run) => ({ ...run, bold: true as const })));
    if (italic !== undefined) runs.push({ text: italic, italic: true });
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
};

/** The text without its marks. */
export const withoutMarks = (text: string): string =>
  markedRuns(text)
    .map((run) => run.text)
    .join('');
