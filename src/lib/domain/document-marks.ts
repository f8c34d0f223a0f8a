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
const signs = { bold: '**', italic: '_' } as const;

/** The runs of a statement's text, without the marks. Time grows with the text: each sign is looked at once. */
export const markedRuns = (text: string): MarkedRun[] => {
  const runs: MarkedRun[] = [];
  let from = 0;
  for (let at = nextSign(text, 0); at >= 0; ) {
    const kind = text.charAt(at) === '_' ? 'italic' : 'bold';
    const end = endOfMark(text, at, signs[kind]);
    if (end < 0) {
      at = nextSign(text, at + 1);
      continue;
    }
    if (at > from) runs.push({ text: text.slice(from, at) });
    const inner = text.slice(at + signs[kind].length, end);
    runs.push(...markedRuns(inner).map((run) => ({ ...run, [kind]: true as const })));
    from = end + signs[kind].length;
    at = nextSign(text, from);
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
};

const nextSign = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '_' || text.charAt(at) === '*') return at;
  }
  return -1;
};

/** Where the sign stands again that ends the mark which begins at `at`; -1 where no mark begins there. */
const endOfMark = (text: string, at: number, sign: string): number => {
  const first = sign.charAt(0);
  const begin = at + sign.length;
  if (!text.startsWith(sign, at) || holds(text.charAt(at - 1), first)) return -1;
  if (/^[\s*_]?$/u.test(text.charAt(begin).replace(first === '*' ? '_' : '*', 'x'))) return -1;
  for (let end = begin; end < text.length && text.charAt(end) !== '\n'; end += 1) {
    if (text.charAt(end) !== first) continue;
    const isEnd = text.startsWith(sign, end) && !/\s/u.test(text.charAt(end - 1));
    return isEnd && !holds(text.charAt(end + sign.length), first) ? end : -1;
  }
  return -1;
};

/** A letter, a digit or the sign itself outside a mark makes it none. */
const holds = (unit: string, sign: string): boolean => unit === sign || /[\p{L}\d]/u.test(unit);

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
