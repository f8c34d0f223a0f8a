import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DocumentPlace, eachPlace, withoutPlaces, writtenMap } from './document-map.ts';

const place = fc.record({
  session: fc.integer({ min: 0, max: 64 ** 4 - 1 }),
  position: fc.integer({ min: 0, max: 64 ** 3 - 1 }),
  time: fc.integer({ min: 0, max: 64 ** 7 - 1 }),
});

const read = (map: string): DocumentPlace[] => {
  const places: DocumentPlace[] = [];
  eachPlace(map, (_, session, position, time) => places.push({ session, position, time }));
  return places;
};

it('gives back the documents in order, and those that were cleared as no document', () => {
  fc.assert(
    fc.property(fc.array(place), fc.array(fc.nat(20)), (places, gone) => {
      expect(read(writtenMap(places))).toEqual(places);
      const cleared = new Set(gone);
      expect(read(withoutPlaces(writtenMap(places), cleared))).toEqual(
        places.map((each, index) => (cleared.has(index) ? { session: 0, position: 0, time: 0 } : each)),
      );
    }),
  );
});
