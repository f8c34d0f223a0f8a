import { expect, it } from 'vitest';
import { basicPageOf, isBasic } from './basic-pages.ts';

it('knows the basic pages, with and without a query', () => {
  for (const path of ['/basic', '/basic?error=invalid', '/basic#x', '/basic/s/1', '/basic/s/1?error=limit']) {
    expect(isBasic(path), path).toBe(true);
  }
  for (const path of ['/', '/basics', '/s/1', '/library?x=/basic']) expect(isBasic(path), path).toBe(false);
});

it('puts the page of the workspace below', () => {
  expect(basicPageOf('/')).toBe('/basic');
  expect(basicPageOf('/s/1?error=limit')).toBe('/basic/s/1?error=limit');
});
