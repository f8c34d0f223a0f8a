/** Names of the highlights; `highlights.css` has their look. */
const names = { found: 'found', here: 'found-here' } as const;

export interface Marks {
  /** The words that are on the page. */
  found: readonly Range[];
  /** The place where the reader is. */
  here: Range | null;
}

/** Marks parts of the page without a change of its elements. */
export interface Painter {
  paint: (marks: Marks) => void;
  clear: () => void;
}

/** Marks by the CSS Custom Highlight API, or where a browser lacks it by elements that lie over the text. */
export const createPainter = (): Painter => ('Highlight' in globalThis ? highlights() : coverings());

/** The words other than those of the reader's place, which have a look of their own. */
const besides = (here: Range | null, found: readonly Range[]): readonly Range[] =>
  here ? found.filter((range) => !isSame(range, here)) : found;

const isSame = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

const highlights = (): Painter => ({
  paint: ({ found, here }) => {
    const marked = new Highlight();
    for (const range of besides(here, found)) marked.add(range);
    CSS.highlights.set(names.found, marked);
    const place = here ? new Highlight(here) : new Highlight();
    place.priority = 1;
    CSS.highlights.set(names.here, place);
  },
  clear: () => {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
  },
});

/** Attribute of the elements that lie over the text. */
const coveringAttribute = 'data-covering';

const looks = {
  found: 'pointer-events-none absolute border-current border-b-2 bg-transparent',
  here: 'pointer-events-none absolute rounded-small bg-marker/45',
} as const;

const coverings = (): Painter => {
  const clear = () => {
    for (const element of document.querySelectorAll(`[${coveringAttribute}]`)) element.remove();
  };
  const cover = (range: Range, look: keyof typeof looks) => {
    const host = range.startContainer.parentElement?.closest<HTMLElement>('[data-content]');
    const origin = host?.getBoundingClientRect();
    for (const { left, top, width, height } of origin ? range.getClientRects() : []) {
      const mark = document.createElement('mark');
      mark.setAttribute(coveringAttribute, '');
      mark.setAttribute('aria-hidden', 'true');
      mark.className = looks[look];
      Object.assign(mark.style, {
        left: `${left - (origin?.left ?? 0)}px`,
        top: `${top - (origin?.top ?? 0)}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      host?.append(mark);
    }
  };
  return {
    paint: ({ found, here }) => {
      clear();
      for (const range of besides(here, found)) cover(range, 'found');
      if (here) cover(here, 'here');
    },
    clear,
  };
};
