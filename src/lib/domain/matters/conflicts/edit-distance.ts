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
 * alignment distance); `most + 1` where there are more than `most`.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let rows: Rows = { before: [], last: Array.from({ length: other.length + 1 }, (_, at) => at), row: [] };
  for (let line = 1; line <= one.length; line += 1) {
    rows.row = [line];
    let least = line;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = cheapest(one, other, line, column, rows);
      rows.row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    rows = { before: rows.last, last: rows.row, row: [] };
  }
  return Math.min(rows.last.at(-1) ?? 0, most + 1);
};

interface Rows {
  before: number[];
  last: number[];
  row: number[];
}

const costAt = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const cheapest = (one: string, other: string, line: number, column: number, rows: Rows): number => {
  const letter = one.charCodeAt(line - 1);
  const beside = other.charCodeAt(column - 1);
  const edited = Math.min(
    costAt(rows.last, column) + 1,
    costAt(rows.row, column - 1) + 1,
    costAt(rows.last, column - 1) + (letter === beside ? 0 : 1),
  );
  const isSwap =
    line > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(line - 2) === beside;
  return isSwap ? Math.min(edited, costAt(rows.before, column - 2) + 1) : edited;
};
