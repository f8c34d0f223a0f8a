import { expect, it } from 'vitest';
import {
  type IndexState,
  indexedDownTo,
  olderPartOf,
  rangesOf,
  withAnalyser,
  withoutEntries,
} from './index-state.ts';

const first: IndexState = { analyser: 1, generation: 0, older: [] };

it('stays as it is under the same analyser, and has nothing to do in an empty library', () => {
  expect(withAnalyser(first, 1, 900)).toBe(first);
  expect(withAnalyser(first, 2, 0)).toEqual({ analyser: 2, generation: 1, older: [] });
});

it('goes down through the decisions, then drops the old entries block by block', () => {
  const begun = withAnalyser(first, 2, 2_500);
  expect(rangesOf(begun, 2_500)).toEqual([expect.objectContaining({ generation: 0, above: 0, to: 2_500 })]);
  const half = indexedDownTo(begun, 1_200);
  expect(rangesOf(half, 2_600)).toEqual([
    expect.objectContaining({ generation: 0, above: 0, to: 1_200 }),
    { generation: 1, above: 1_200, to: 2_600 },
  ]);
  expect([1, 1_200, 1_201, 2_600].map((ordinal) => olderPartOf(half, ordinal)?.generation)).toEqual([
    0,
    0,
    undefined,
    undefined,
  ]);
  let state = indexedDownTo(half, 0);
  expect(rangesOf(state, 2_600)).toEqual([{ generation: 1, above: 0, to: 2_600 }]);
  for (const entriesTo of [2_047, 1_023]) {
    state = withoutEntries(state);
    expect(state.older.map((part) => part.entriesTo)).toEqual([entriesTo]);
  }
  expect(withoutEntries(state)).toEqual({ analyser: 2, generation: 1, older: [] });
});

it('keeps every decision findable where the analyser changes again in the middle', () => {
  const second = withAnalyser(indexedDownTo(withAnalyser(first, 2, 2_000), 1_500), 3, 2_100);
  expect(rangesOf(second, 2_100)).toEqual([
    expect.objectContaining({ generation: 0, above: 0, to: 1_500 }),
    expect.objectContaining({ generation: 1, above: 1_500, to: 2_100 }),
  ]);
  const topDone = indexedDownTo(second, 1_500);
  // The block that both parts share has entries under two generations; each drops its own.
  const dropped = withoutEntries(withoutEntries(topDone));
  expect(dropped.older).toEqual([expect.objectContaining({ generation: 0, to: 1_500 })]);
  expect(rangesOf(dropped, 2_100)).toEqual([
    expect.objectContaining({ generation: 0, above: 0, to: 1_500 }),
    { generation: 2, above: 1_500, to: 2_100 },
  ]);
});

it('goes back to an earlier analyser under a generation of its own', () => {
  const back = withAnalyser(withAnalyser(first, 2, 10), 1, 10);
  expect(back).toMatchObject({ analyser: 1, generation: 2 });
  expect(rangesOf(back, 10)).toEqual([expect.objectContaining({ generation: 0, above: 0, to: 10 })]);
});
