import { expect, it } from 'vitest';
import { numberSources } from './number-sources.ts';

const statement = (...sources: string[]) => ({ text: 'x', sources });

it('numbers each block once, in the order of reading, paths last', () => {
  const numbers = numberSources({
    sections: [{ heading: '', statements: [statement('b', 'a'), statement('a')] }],
    paths: [{ id: 'p', title: '', steps: [statement('c', 'b')] }],
  });
  expect([...numbers]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});

it('has no numbers where nothing names a source', () => {
  expect(numberSources({ sections: [{ heading: '', statements: [statement()] }], paths: [] }).size).toBe(0);
});
