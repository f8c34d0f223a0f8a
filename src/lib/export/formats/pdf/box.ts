import type { Canvas } from './canvas.ts';

/** What is never cut: a line, a row's line, a rule. Heights in points. */
export interface Box {
  height: number;
  /** Space above, which the top of a page swallows. */
  before: number;
  /** Stays on one page with the box after it. */
  keep: boolean;
  /** Draws with its top at `top`; `gap` is the space above that was not swallowed. */
  paint: (canvas: Canvas, top: number, gap: number) => void;
  /** What stands above it again where a page begins with it: the head of its table. */
  repeats?: Box[];
}

/** A box at its place on a page. */
export interface Placed {
  box: Box;
  top: number;
  gap: number;
}

/** Of a page: a higher head stands above its table once, or it would leave no room for the rows. */
const mostRepeated = 1 / 3;

/** Breaks boxes into pages of a height: what is kept together moves together, unless it is taller than a page. */
export const paginate = (boxes: readonly Box[], height: number): Placed[][] => {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let bottom = 0;
  const begin = (): void => {
    page = [];
    pages.push(page);
    bottom = 0;
  };
  const place = (box: Box): void => {
    const gap = page.length === 0 ? 0 : box.before;
    page.push({ box, top: bottom + gap, gap });
    bottom += gap + box.height;
  };
  begin();
  for (const group of groupsOf(boxes)) {
    if (page.length > 0 && bottom + heightOf(group) > height) beginWith(group[0]);
    for (const box of group) {
      if (page.length > 0 && bottom + box.before + box.height > height) beginWith(box);
      place(box);
    }
  }
  return pages;

  function beginWith(box: Box | undefined): void {
    begin();
    const repeats = box?.repeats ?? [];
    if (heightOf(repeats) <= height * mostRepeated) for (const repeated of repeats) place(repeated);
  }
};

/** Boxes that stay together, each group ended by one that does not hold on to the next. */
const groupsOf = function* (boxes: readonly Box[]): Generator<Box[]> {
  let group: Box[] = [];
  for (const box of boxes) {
    group.push(box);
    if (box.keep) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
};

const heightOf = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { before, height }) => sum + before + height, 0);
