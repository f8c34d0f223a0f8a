/** From this many characters on a slice ends at the next place where Markdown may be cut. */
const wanted = 4_096;
/** No slice is longer, wherever it has to be cut. */
const longest = 16_384;
/** No slice has more lines outside of code; the parser's time grows with the square of headings, items and rows. */
const mostLines = 400;

/**
 * Cuts a Markdown text into pieces that can be rendered one by one: after a blank line outside a code fence where the
 * next line is not indented, and without mercy where a piece would get too long. Joined, the pieces are the text.
 */
export const sliceMarkdown = (text: string): string[] => {
  const slices: string[] = [];
  let start = 0;
  while (text.length - start > 2 * mostLines) {
    const end = cutAfter(text, start);
    slices.push(text.slice(start, end));
    start = end;
  }
  return start < text.length || slices.length === 0 ? [...slices, text.slice(start)] : slices;
};

/** The beginning of a long text, at most so many characters, cut where it hurts least. */
export const beginningOf = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, hardCut(text, 0, most));

const cutAfter = (text: string, start: number): number => {
  let fenced = false;
  let lines = 0;
  let position = start;
  while (position < text.length && position - start <= longest) {
    const newline = text.indexOf('\n', position);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(position, Math.min(next, position + 80));
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const blank = line.trim() === '' && next - position < 80;
    if (blank && !fenced && next - start >= wanted && !/^[ \t]/.test(text.slice(next, next + 1))) return next;
    if (!fenced) lines += 1;
    if (lines > mostLines) return position;
    position = next;
  }
  return text.length - start <= longest ? text.length : hardCut(text, start, longest);
};

/** Just after the last line end, else the last space, in the second half of the piece; else anywhere but in a character. */
const hardCut = (text: string, start: number, most: number): number => {
  const end = start + most;
  const half = start + most / 2;
  for (const separator of ['\n\n', '\n', ' ']) {
    const found = text.lastIndexOf(separator, end - separator.length);
    if (found >= half) return found + separator.length;
  }
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
};
