import type { TextPlace } from './text-place.ts';

/** A place, or a part of a place that other places are cut out of; the last part of a place is its end. */
export interface PlacePart extends TextPlace {
  isLast: boolean;
}

/**
 * Places that may stand inside one another or overlap, as parts in their order that do not: words that several places
 * have belong to the innermost one, which is the shortest.
 */
export const flatPlaces = (places: readonly TextPlace[]): PlacePart[] => {
  const bounds = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const innermost = [...places].sort((a, b) => a.end - a.start - (b.end - b.start));
  const parts: PlacePart[] = [];
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? start;
    const owner = innermost.find((place) => place.start <= start && place.end >= end && end > start);
    if (!owner) continue;
    const last = parts.at(-1);
    if (last?.name === owner.name && last.end === start) last.end = end;
    else parts.push({ start, end, name: owner.name, isLast: false });
  }
  const ended = new Set<number>();
  for (const part of parts.toReversed()) {
    part.isLast = !ended.has(part.name);
    ended.add(part.name);
  }
  return parts;
};
