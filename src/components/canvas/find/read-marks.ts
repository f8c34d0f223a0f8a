import type { PhraseWord } from '#/lib/domain/library/words.ts';
import { type Place, placesIn } from '#/lib/domain/search/mark.ts';
import type { ParsedQuery } from '#/lib/domain/search/query.ts';
import { DomText } from './dom-text.ts';
import type { Marks } from './painter.ts';
import { shownPlace } from './shown-place.ts';

/** The place where the reader is, in the text as it is stored, and the words of that text. */
export interface Here {
  position: number;
  words: readonly PhraseWord[];
  place: Place;
}

export interface ReadMarks extends Marks {
  /** The row that shows the reader's place, once its content is on the page. */
  row: HTMLElement | null;
  /** How sure the place is; it grows while a long text is being drawn. */
  likeness: number;
}

/** Places found before, by text: rows come and go while the list scrolls. */
export type KnownPlaces = Map<string, readonly Place[]>;

/** What is to be marked in the rows that are on the page. */
export const readMarks = (
  list: Element,
  query: ParsedQuery,
  here: Here | null,
  known: KnownPlaces,
): ReadMarks => {
  const marks = {
    found: [] as Range[],
    here: null as Range | null,
    row: null as HTMLElement | null,
    likeness: -1,
  };
  for (const row of list.querySelectorAll<HTMLElement>('[data-index]')) {
    const content = row.querySelector('[data-content]');
    if (!content) continue;
    const dom = new DomText(content);
    for (const [start, end] of placesOf(dom.text, query, known)) {
      const range = dom.rangeOf(start, end);
      if (range) marks.found.push(range);
    }
    if (here && Number(row.dataset.index) === here.position - 1) {
      const shown = shownPlace(here.words, here.place, dom.text);
      marks.row = row;
      marks.here = shown && dom.rangeOf(...shown.place);
      marks.likeness = shown?.likeness ?? -1;
    }
  }
  return marks;
};

const placesOf = (text: string, query: ParsedQuery, known: KnownPlaces): readonly Place[] => {
  const before = known.get(text);
  if (before) return before;
  const places = placesIn(text, query);
  known.set(text, places);
  return places;
};
