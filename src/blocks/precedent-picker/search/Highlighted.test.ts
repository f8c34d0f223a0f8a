import { describe, expect, it } from 'vitest';
import { piecesOf } from './Highlighted.tsx';

const shown = (text: string, highlights: [number, number][]) =>
  piecesOf(text, highlights).map(({ piece, isFound }) => (isFound ? `[${piece}]` : piece));

describe('piecesOf', () => {
  it('is the whole text where nothing was found', () => {
    expect(shown('plano de saúde', [])).toEqual(['plano de saúde']);
    expect(shown('', [])).toEqual([]);
  });

  it('cuts at the beginning, in the middle and at the end', () => {
    expect(shown('plano de saúde', [[0, 5]])).toEqual(['[plano]', ' de saúde']);
    expect(
      shown('plano de saúde', [
        [0, 5],
        [9, 14],
      ]),
    ).toEqual(['[plano]', ' de ', '[saúde]']);
  });
});
