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
    if (italic !== undefined)
      runs.push(...markedRuns(italic).map((run) => ({ ...run, italic: true as const })));
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

/**
 * The text that has these runs. A run is marked line by line and without the blanks at its ends, and not where the mark
 * would not count: within a word, beside other marks, and around text that has such signs itself.
 */
export const textWithMarks = (runs: readonly MarkedRun[]): string => {
  const whole = runs.map(({ text }) => text).join('');
  let [marked, at, lastEnd] = ['', 0, -1];
  for (const { line, bold, italic } of joinedRuns(runs).flatMap(linesOf)) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    const end = start + words.length;
    const around = (whole[start - 1] ?? '') + (whole[end] ?? '');
    at += line.length;
    if ((!bold && !italic) || !isMarkable(words, around) || start === lastEnd) {
      marked += line;
      continue;
    }
    lastEnd = end;
    const inner = italic ? `_${words}_` : words;
    marked += line.replace(words, () => (bold ? `**${inner}**` : inner));
  }
  return marked;
};

/** A run in pieces of one line each, the line ends with them. */
const linesOf = ({ text, ...look }: MarkedRun) => text.split(/(?<=\n)/u).map((line) => ({ line, ...look }));

const isMarkable = (words: string, around: string): boolean =>
  words !== '' && words.length <= 1_990 && !/[*_]/u.test(words) && !/[\p{L}\d*_]/u.test(around);

/** Runs that look the same and follow each other as one. */
const joinedRuns = (runs: readonly MarkedRun[]): MarkedRun[] => {
  const joined: MarkedRun[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
};
