import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import { saysSame } from '#/lib/domain/document-words.ts';

/** A section as it came back: its heading, and the stored statements that its paragraphs were made from. */
export interface CameBack {
  heading: string;
  from: readonly Statement[];
}

/**
 * The stored section of each that came back, none of them twice: first those of the same heading, then those in which its
 * paragraphs stood, then, under a heading that was written anew, those at the same place between the others.
 */
export const storedSections = (
  stored: readonly Section[],
  back: readonly CameBack[],
): (Section | undefined)[] => {
  const places = new Map<number, number>();
  const free = new Set(stored.keys());
  const claim = (index: number, place: number | undefined) => {
    if (place === undefined) return;
    places.set(index, place);
    free.delete(place);
  };
  const open = () => [...back.entries()].filter(([index]) => !places.has(index));
  const among = (fits: (section: Section) => boolean) =>
    [...free].find((place) => fits(stored[place] as Section));
  for (const [index, { heading }] of open())
    claim(
      index,
      among((each) => saysSame(each.heading, heading)),
    );
  for (const [index, { from }] of open()) {
    const held = from.map((statement) => among(({ statements }) => statements.includes(statement)));
    claim(
      index,
      held.find((place) => place !== undefined),
    );
  }
  for (const [index] of open()) claim(index, placeBetween(index, back.length, stored.length, places, free));
  const left = open();
  if (left.length === free.size) for (const [index] of left) claim(index, [...free][0]);
  return back.map((_, index) => stored[places.get(index) ?? stored.length]);
};

/** The first free place between those of the sections around. */
const placeBetween = (
  index: number,
  count: number,
  end: number,
  places: ReadonlyMap<number, number>,
  free: ReadonlySet<number>,
): number | undefined => {
  const known = [...places.entries()];
  const before = known.filter(([at]) => at < index).sort(([a], [b]) => b - a)[0]?.[1] ?? -1;
  const after = known.filter(([at]) => at > index && at < count).sort(([a], [b]) => a - b)[0]?.[1] ?? end;
  return [...free].find((place) => place > before && place < after);
};
