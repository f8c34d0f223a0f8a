import { numberAt, writtenNumber } from './digits.ts';
import type { Entries } from './entries.ts';

/** Which document a place of a chunk is. */
export interface DocumentPlace {
  /** The number that the index gave to the session. 0 for a document that was cleared. */
  session: number;
  /** The block's position; 0 for the title of the session. */
  position: number;
  /**
   * When the block was stored, in milliseconds since 1970. 0 where nothing can be found in it, as in one that was removed:
   * it still replaces what was indexed of it before.
   */
  time: number;
}

/** The time of a document. What was stored at the beginning of 1970 or before stands a millisecond after it. */
export const documentTime = (timestamp: string, entries: Entries): number =>
  entries === '' ? 0 : Math.max(1, Date.parse(timestamp));

/** Characters of each number. */
const lengths = { session: 4, position: 3, time: 7 } as const;
const placeLength = lengths.session + lengths.position + lengths.time;

/** Sessions of one owner that an index can number. */
export const mostSessions = 64 ** lengths.session - 1;

/** The documents of a chunk in order, as text. */
export const writtenMap = (places: readonly DocumentPlace[]): string =>
  places
    .map(
      ({ session, position, time }) =>
        writtenNumber(session, lengths.session) +
        writtenNumber(position, lengths.position) +
        writtenNumber(Math.max(0, time), lengths.time),
    )
    .join('');

/** Calls back for each document of a chunk in order. */
export const eachPlace = (
  map: string,
  visit: (index: number, session: number, position: number, time: number) => void,
): void => {
  for (let at = 0, index = 0; at + placeLength <= map.length; at += placeLength, index += 1)
    visit(
      index,
      numberAt(map, at, lengths.session),
      numberAt(map, at + lengths.session, lengths.position),
      numberAt(map, at + lengths.session + lengths.position, lengths.time),
    );
};

/** The same map with the documents at these places cleared. */
export const withoutPlaces = (map: string, places: ReadonlySet<number>): string => {
  const kept: DocumentPlace[] = [];
  eachPlace(map, (index, session, position, time) =>
    kept.push(places.has(index) ? cleared : { session, position, time }),
  );
  return writtenMap(kept);
};

const cleared: DocumentPlace = { session: 0, position: 0, time: 0 };
