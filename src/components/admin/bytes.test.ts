import { expect, it } from 'vitest';
import { bytesText } from './bytes.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [1_540_000, '1.5 MB'],
  [3e9, '3 GB'],
  [5e15, '5,000 TB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(bytesText(bytes, 'en')).toBe(text);
});

it('writes numbers as the language does', () => {
  expect(bytesText(1_540_000, 'pt-BR')).toBe('1,5 MB');
});
