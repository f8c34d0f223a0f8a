import { expect, it } from 'vitest';
import { flatPlaces } from './flat-places.ts';

const place = (name: number, start: number, end: number) => ({ name, start, end });
const part = (name: number, start: number, end: number, isLast = true) => ({ name, start, end, isLast });

it('leaves places that stand apart as they are, in their order', () => {
  expect(flatPlaces([place(0, 5, 9), place(1, 0, 3)])).toEqual([part(1, 0, 3), part(0, 5, 9)]);
  expect(flatPlaces([place(0, 0, 3), place(1, 3, 6)])).toEqual([part(0, 0, 3), part(1, 3, 6)]);
});

it('cuts a place around those that stand inside it', () => {
  expect(flatPlaces([place(0, 0, 20), place(1, 4, 8), place(2, 12, 14)])).toEqual([
    part(0, 0, 4, false),
    part(1, 4, 8),
    part(0, 8, 12, false),
    part(2, 12, 14),
    part(0, 14, 20),
  ]);
});

it('ends a place before the one that stands at its end', () => {
  expect(flatPlaces([place(0, 0, 9), place(1, 5, 9)])).toEqual([part(0, 0, 5), part(1, 5, 9)]);
});

it('gives words that two places share to the shorter one', () => {
  expect(flatPlaces([place(0, 0, 10), place(1, 8, 12)])).toEqual([part(0, 0, 8), part(1, 8, 12)]);
});
