import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { graphOf } from './graph.ts';
import { importsOf } from './read-imports.ts';

const circlesOf = (graph: Record<string, string[]>) => findCircles(new Map(Object.entries(graph)));

describe('findCircles', () => {
  it('finds none where imports only run downwards', () => {
    expect(circlesOf({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });

  it('gives the shortest circle of each group, from the first file back to that file', () => {
    const graph = { b: ['c', 'd'], c: ['d'], d: ['b', 'e'], e: ['f'], f: ['e'], g: ['b'] };
    expect(circlesOf(graph)).toEqual([
      ['b', 'd', 'b'],
      ['e', 'f', 'e'],
    ]);
  });

  it('finds a file that imports itself', () => {
    expect(circlesOf({ a: ['a'] })).toEqual([['a', 'a']]);
  });

  it('counts imports of types, and none of packages', () => {
    const imports = [
      ...importsOf('.', 'src/a.ts', `import type { B } from './b.ts';\nimport 'b';`),
      ...importsOf('.', 'src/b.ts', `export { type A } from './a.ts';`),
    ];
    expect(findCircles(graphOf(imports))).toEqual([['src/a.ts', 'src/b.ts', 'src/a.ts']]);
  });
});
