/** The letters of a text as a set of bits, by which most texts that are far apart are told without a comparison. */
export const letterSet = (text: string): number => {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) set |= 1 << (text.charCodeAt(index) & 31);
  return set;
};

/** One edit changes at most two members of the set of letters. */
export const mayBeWithin = (one: number, other: number, most: number): boolean =>
  bitCount(one ^ other) <= 2 * most;

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/**
 * Letters that are inserted, deleted, replaced or swapped with their neighbour to make one text of the other (optimal string
 * alignment distance); `most + 1` where there are more than `most`. Only the cells that at most so many edits reach are
 * filled in (Ukkonen 1985): a text of n letters takes n times 2 `most` + 1 steps at most.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (one === other) return 0;
  const longer = other.length - one.length;
  if (Math.abs(longer) > most) return most + 1;
  const lines: Lines = { before: lineOf(most), last: lineOf(most), row: lineOf(most) };
  for (let column = 0; column <= Math.min(most, other.length); column += 1)
    lines.last[most + column] = column;
  for (let line = 1; line <= one.length; line += 1) {
    if (fillLine(one, other, line, lines) > most) return most + 1;
    const free = lines.before;
    lines.before = lines.last;
    lines.last = lines.row;
    lines.row = free;
  }
  return lines.last[most + longer] ?? most + 1;
};

/** Three lines of cells; the cell of a column is at its distance from the line, plus the most edits, and one cell of no use. */
interface Lines {
  before: number[];
  last: number[];
  row: number[];
}

const lineOf = (most: number): number[] => new Array<number>(2 * most + 2).fill(most + 1);

/** Fills in the row of a line and gives its least cell. */
const fillLine = (one: string, other: string, line: number, { before, last, row }: Lines): number => {
  const cells = row.length - 1;
  const most = (cells - 1) / 2;
  const letter = one.charCodeAt(line - 1);
  const former = line > 1 ? one.charCodeAt(line - 2) : Number.NaN;
  let [least, left] = [most + 1, most + 1];
  for (let cell = 0; cell < cells; cell += 1) {
    const column = line + cell - most;
    let cost = most + 1;
    if (column === 0) cost = line;
    else if (column > 0 && column <= other.length) {
      const beside = other.charCodeAt(column - 1);
      cost = Math.min(
        (last[cell] as number) + (letter === beside ? 0 : 1),
        (last[cell + 1] as number) + 1,
        left + 1,
      );
      const isSwap = beside === former && column > 1 && letter === other.charCodeAt(column - 2);
      if (isSwap) cost = Math.min(cost, (before[cell] as number) + 1);
    }
    left = Math.min(cost, most + 1);
    row[cell] = left;
    if (left < least) least = left;
  }
  return least;
};
