import { expect, it } from 'vitest';
import { startEvent } from '../../../../tests/support/briefings.ts';
import { wordsFor } from './words-for.ts';

const diagnosis = (changes: Parameters<typeof startEvent>[0]) => startEvent(changes).diagnosis;

it('takes the theme and what it was seen by, each once', () => {
  const theme = 'Negativa de cobertura por plano de saúde';
  const because = { area: [], theme: ['plano de saúde', 'Plano', 'cirurgia'] };
  expect(wordsFor(diagnosis({ theme, because }))).toBe(`${theme} cirurgia`);
});

it('takes the thesis, or the area, where there is no theme', () => {
  expect(wordsFor(diagnosis({ theme: '', thesis: 'A recusa é abusiva.' }))).toBe('A recusa é abusiva.');
  expect(wordsFor(diagnosis({ theme: '', thesis: '', area: 'Direito civil' }))).toBe('Direito civil');
});

it('stays short, whatever the lawyer wrote', () => {
  expect(wordsFor(diagnosis({ theme: '', thesis: 'abusiva '.repeat(500) })).length).toBeLessThanOrEqual(200);
});
