import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { readCursor, writeCursor } from './rank-cursor.ts';

it('reads every cursor that a search writes', () => {
  const document = { tier: 1, time: 0, position: 0, session: newId() };
  const score = fc.double({ min: 0, max: 1e9, maxExcluded: true, noNaN: true }).map(Math.abs);
  // As of a word that stands in each of a hundred thousand blocks.
  for (const small of [0.000005000012499937501, Number.MIN_VALUE, 0])
    expect(readCursor(writeCursor({ ...document, score: small })).score).toBe(small);
  fc.assert(
    fc.property(score, (each) => {
      expect(readCursor(writeCursor({ ...document, score: each }))).toEqual({ ...document, score: each });
    }),
  );
});
