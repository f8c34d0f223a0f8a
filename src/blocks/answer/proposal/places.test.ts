import { expect, it } from 'vitest';
import { marksWithin, placesOf } from './places.ts';

it('finds each piece after the one before it, and its marks by their places in it', () => {
  const text = '**Risco.** Súmula 1. Fim\n\n**Risco.** Súmula 1. Outro';
  const pieces = placesOf(text, [
    { name: '0', text: 'Súmula 1. Fim' },
    { name: '1', text: 'Súmula 1. Outro' },
  ]);
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Súmula 1. Fim',
    'Súmula 1. Outro',
  ]);
  const start = text.lastIndexOf('Súmula');
  const mark = { start, end: start + 8, kind: 'statute', target: null, standing: 'unchecked' } as const;
  expect(pieces.map((piece) => marksWithin([mark], piece))).toEqual([[], [{ ...mark, start: 0, end: 8 }]]);
});

it('gives a piece that the text has not no marks', () => {
  const [piece] = placesOf('Outro texto', [{ name: '0', text: 'Nada' }]);
  const mark = { start: 0, end: 5, kind: 'statute', target: null, standing: 'found' } as const;
  expect(piece && marksWithin([mark], piece)).toEqual([]);
});
