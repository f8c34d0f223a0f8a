import { expect, it } from 'vitest';
import { nameOf } from '#/lib/assistant/model/block-text.ts';
import { decidedIn } from '#/lib/assistant/model/decided-in.ts';
import { shortClass } from '#/lib/import/citation/short-class.ts';
import { entryOf } from './entry-of.ts';
import { actUrn } from './law/act-urn.ts';
import { courtHeading } from './law/court-names.ts';
import { courtNamed } from './law/courts.ts';
import { stem } from './library/stem.ts';
import type { Block } from './session.ts';

const names = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

it.each(names)('finds nothing under %s that a table has not', (name) => {
  expect(entryOf({ other: 1 }, name)).toBeUndefined();
  expect(entryOf({ [name]: 1 }, name)).toBe(1);
});

it.each(names)('no table of the law and of cards has %s', (name) => {
  const block = { type: name, content: {} } as Block;
  expect(courtNamed(name)).toBeUndefined();
  expect(courtHeading(name, '')).toBe(`BRASIL. ${name}`);
  expect(actUrn({ kind: name, number: '1', year: '2000' })).toBeUndefined();
  expect(typeof stem(name)).toBe('string');
  expect(shortClass(name)).toBe(name);
  expect(shortClass(`${name} no recurso especial`)).toBe(`${name} no recurso especial`);
  expect(nameOf(block)).toBe(name);
  expect(decidedIn(block)).toEqual([]);
});
