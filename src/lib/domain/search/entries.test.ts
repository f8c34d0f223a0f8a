import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachPosting } from '../library/postings.ts';
import { bucketOf, bucketsOf, chunkSize, entriesOf, postingsIn, withoutDocuments } from './entries.ts';

const term = fc.stringMatching(/^[=+]?[a-z0-9çã]{1,8}$/);
const document = fc
  .array(fc.tuple(term, fc.integer({ min: 1, max: 63 })), { maxLength: 12 })
  .map((pairs) => new Map(pairs));
const documents = fc.array(document, { minLength: 1, maxLength: chunkSize / 16 });

const placesOf = (postings: string): [place: number, weight: number][] => {
  const found: [number, number][] = [];
  eachPosting('0', postings, (place, weight) => found.push([place, weight]));
  return found;
};

describe('entries', () => {
  it('give each term of a document its weight, and no other term any', () => {
    fc.assert(
      fc.property(document, fc.array(term), (weights, others) => {
        const entries = entriesOf(weights);
        for (const [each, weight] of weights)
          expect(placesOf(postingsIn(entries, each))).toEqual([[0, weight]]);
        for (const other of others) if (!weights.has(other)) expect(postingsIn(entries, other)).toBe('');
      }),
    );
  });

  it('of a chunk tell of each term which documents have it, and without some of them the others', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(chunkSize / 16)), (all, gone) => {
        const buckets = bucketsOf(all.map(entriesOf));
        const cleared = new Set(gone);
        for (const each of new Set(all.flatMap((weights) => [...weights.keys()]))) {
          const wanted = all.flatMap((weights, place) => {
            const weight = weights.get(each);
            return weight === undefined ? [] : [[place, weight]];
          });
          const entries = buckets.get(bucketOf(each)) ?? '';
          expect(placesOf(postingsIn(entries, each))).toEqual(wanted);
          const left = wanted.filter(([place = 0]) => !cleared.has(place));
          expect(placesOf(postingsIn(withoutDocuments(entries, cleared), each))).toEqual(left);
        }
      }),
    );
  });
});
