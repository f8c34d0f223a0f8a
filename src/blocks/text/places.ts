import type { Options } from 'react-markdown';
import { flatPlaces, type PlacePart } from './flat-places.ts';
import type { TextPlace } from './text-place.ts';

type Plugin = Extract<NonNullable<Options['remarkPlugins']>[number], (...parameters: never[]) => unknown>;

/** The places that touch a piece of the text, counted from the piece's beginning; undefined where none does. */
export const placesWithin = (
  places: readonly TextPlace[],
  start: number,
  end: number,
): readonly TextPlace[] | undefined => {
  const within = places.filter((place) => place.start < end && place.end > start);
  if (within.length === 0) return undefined;
  return within.map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
};

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
  data?: object;
}

/** Puts the words at each place of the text into a `mark` element, which `MarkedPlace` draws. A place may stand inside another. */
export const markPlaces: Plugin =
  (places: readonly TextPlace[]) => (tree: Node, source: { value: unknown }) => {
    mark(tree, flatPlaces(places), String(source.value), false);
  };

const mark = (node: Node, places: readonly PlacePart[], source: string, isLinked: boolean): void => {
  if (!node.children) return;
  const isInLink = isLinked || node.type === 'link' || node.type === 'linkReference';
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return partsOf(child, places, source, isInLink);
    mark(child, places, source, isInLink);
    return [child];
  });
};

const partsOf = (node: Node, places: readonly PlacePart[], source: string, isInLink: boolean): Node[] => {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const value = node.value ?? '';
  if (start === undefined || end === undefined) return [node];
  const here = places.filter((place) => place.start < end && place.end > start);
  if (here.length === 0) return [node];
  const at = offsetsIn(value, source, start, end);
  const parts: Node[] = [];
  let done = 0;
  for (const place of here) {
    const [from, to] = [at(place.start), at(place.end)];
    if (to <= from || from < done) continue;
    parts.push(
      text(value.slice(done, from)),
      marked(value.slice(from, to), place, place.isLast && place.end <= end, isInLink),
    );
    done = to;
  }
  return [...parts, text(value.slice(done))].filter((part) => part.value !== '');
};

/**
 * Where a place of the source is in the text that was read from it: marks of quotations and backslashes stand in the
 * source alone.
 */
const offsetsIn = (value: string, source: string, start: number, end: number) => {
  const from: number[] = [];
  let place = start;
  for (let index = 0; index < value.length; index += 1) {
    while (place < end && source[place] !== value[index]) place += 1;
    from.push(place);
    place += 1;
  }
  return (offset: number): number => {
    const index = from.findIndex((each) => each >= offset);
    return index < 0 ? value.length : index;
  };
};

const text = (value: string): Node => ({ type: 'text', value });

/** `data-is-end` stands on the last part of a place that goes through several elements. */
const marked = (value: string, { name }: TextPlace, isEnd: boolean, isInLink: boolean): Node => ({
  type: 'mark',
  data: {
    hName: 'mark',
    hProperties: { 'data-place': name, 'data-is-end': isEnd, 'data-is-in-link': isInLink },
  },
  children: [text(value)],
});
