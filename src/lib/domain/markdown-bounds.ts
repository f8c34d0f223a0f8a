/** Marks and cell borders beyond what a person writes in one slice; the parser's time grows with their square. */
const mostMarks = 1_500;
const mostBorders = 2_500;

/** Levels of lists and quotations within one another; a person's text has a dozen at most. */
const deepest = 20;

/** A line that begins with more list and quotation marks than anything that draws it can go deep. */
const deepLine = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/m;
/** A list that is indented as deep as that. */
const indentedLine = /^[ \t]{42,200}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m;

interface Marks {
  marks: number;
  borders: number;
}

const marksOf = (slice: string): Marks => {
  let marks = 0;
  let borders = 0;
  for (const character of slice) {
    if (character === '|') borders += 1;
    else if ('*_~[]<>`:!&\\@='.includes(character)) marks += 1;
  }
  return { marks, borders };
};

/** True where the text is shown as it was written: so many marks are no longer writing, and would take seconds. */
export const isTooMarked = (slice: string): boolean => {
  if (deepLine.test(slice) || indentedLine.test(slice)) return true;
  const { marks, borders } = marksOf(slice);
  return marks > mostMarks || borders > mostBorders;
};

/**
 * How many slices of a text, or of a document of many texts, are drawn as Markdown. What comes once the budget is spent
 * is shown as it was written, so the time for a whole is bounded as well.
 */
export class MarkdownBudget {
  #left: number;

  /** `most` is the number of marks, cell borders and lines that are drawn. */
  constructor(most: number) {
    this.#left = most;
  }

  /** True where the slice may be drawn, which uses the budget. */
  takes(slice: string): boolean {
    if (isTooMarked(slice)) return false;
    const { marks, borders } = marksOf(slice);
    const cost = marks + borders + linesIn(slice);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

const linesIn = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** As much of a parsed Markdown text (mdast) as its size depends on. */
export interface MarkdownNode {
  type: string;
  children?: readonly MarkdownNode[];
  /** Of a table, one entry for each column. */
  align?: readonly unknown[] | null | undefined;
  /** Of a definition, and by what references name it. */
  url?: string;
  identifier?: string;
}

/**
 * True where a parsed text is drawn by no more elements, and addresses of no more characters, than it has characters
 * itself, and not too deep. A table is filled up to the columns of its first row, and an address written once stands at
 * each reference to it: by these alone a text of 3 KB becomes a table of 300,000 cells. `elsewhere` has the definitions of
 * other slices of the text, by name.
 */
export const isDrawable = (
  root: MarkdownNode,
  length: number,
  elsewhere: ReadonlyMap<string, { url: string }> = new Map(),
): boolean => {
  const addresses = new Map<string, number>();
  let size = 0;
  const visit = (node: MarkdownNode, depth: number): boolean => {
    size += 1;
    if (node.type === 'definition') addresses.set(node.identifier ?? '', node.url?.length ?? 0);
    if (node.type === 'table') size += (node.align?.length ?? 0) * (node.children?.length ?? 0);
    return depth <= 2 * deepest && (node.children ?? []).every((child) => visit(child, depth + 1));
  };
  const visitReferences = (node: MarkdownNode): void => {
    const name = node.identifier ?? '';
    if (node.type.endsWith('Reference')) size += elsewhere.get(name)?.url.length ?? addresses.get(name) ?? 0;
    node.children?.forEach(visitReferences);
  };
  if (!visit(root, 0)) return false;
  visitReferences(root);
  return size <= Math.max(100, 2 * length);
};
