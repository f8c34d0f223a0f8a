import { expect, it } from 'vitest';
import { saysSame } from './document-words.ts';

it('looks beyond marks, blanks and what a word processor puts in', () => {
  expect(saysSame('A **recusa** é "abusiva" - art. 51...', 'A recusa  é “abusiva” –\u00a0art. 51…')).toBe(
    true,
  );
  expect(saysSame('pla\u00adno', 'plano')).toBe(true);
  expect(saysSame('e\u0301', 'é')).toBe(true);
});

it('tells a changed word, figure or sign', () => {
  expect(saysSame('15 dias', '5 dias')).toBe(false);
  expect(saysSame('é abusiva', 'não é abusiva')).toBe(false);
  expect(saysSame('Cabe.', 'Cabe?')).toBe(false);
});
