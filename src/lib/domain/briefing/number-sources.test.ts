import { expect, it } from 'vitest';
import { defaultPractice } from '../practice.ts';
import { numberNotes, numberSources } from './number-sources.ts';

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

it('numbers the cards of the session too, but not in a document with a signature', () => {
  const document = {
    sections: [
      { heading: '', statements: [statement('diagnosis', 'message'), statement('precedent', 'old')] },
    ],
    paths: [],
  };
  const typeOf = (id: string) => (id === 'old' ? undefined : id);
  expect(numberNotes(document, typeOf)).toEqual(numberSources(document));
  expect([...numberNotes({ ...document, signature: { ...defaultPractice, date: null } }, typeOf)]).toEqual([
    ['message', 1],
    ['precedent', 2],
    ['old', 3],
  ]);
});
