import { describe, expect, it } from 'vitest';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import { pointOf } from '../../../tests/support/gathered.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';
import { linesOf, withDecisions } from './cited-decisions.ts';

const cited = (text: string, index: number): Point => pointOf({ kind: 'citation', text }, index);
const points = [cited('Súmula 314/STJ', 0), cited('Temas 566\na 571', 1), cited('Tema 566', 2)];
const listed = (number: string, libraryId: string | null = null) =>
  ({ id: number, position: 1, content: { libraryId, provenance: { number } } }) as ListedPrecedent;

/** What the conference says of a stretch of the lines. */
const reference = (text: string, decision: string | null, from = 0) => {
  const start = linesOf(points).indexOf(text, from);
  return { start, end: start + text.length, decision } as CheckedReference;
};
const references = [
  reference('Súmula 314/STJ', null),
  reference('Temas 566 a 571', 'a'),
  reference('Temas 566 a 571', 'b'),
  reference('Tema 566', 'a', linesOf(points).lastIndexOf('\n')),
];

describe('the decisions that a question cites', () => {
  it('come with what the library has of them, each decision once', () => {
    expect(withDecisions(points, references, []).map(({ decisions }) => decisions)).toEqual([[], ['a', 'b']]);
  });

  it('are offered no more where the briefing has all of them', () => {
    const texts = (...there: ListedPrecedent[]) =>
      withDecisions(points, references, there).map(({ text, decisions }) => [text, ...decisions]);
    expect(texts(listed('Tema 566', 'a'))).toEqual([['Súmula 314/STJ'], ['Temas 566\na 571', 'b']]);
    expect(texts(listed('Tema 566', 'a'), listed('Tema 571', 'b'))).toEqual([['Súmula 314/STJ']]);
  });

  it('stay as they are while the library has not answered', () => {
    expect(withDecisions(points, [], []).map(({ id }) => id)).toEqual(points.map(({ id }) => id));
  });
});
