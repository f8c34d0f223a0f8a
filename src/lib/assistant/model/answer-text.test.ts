import { expect, it } from 'vitest';
import { StorablePieces } from '../answers/storable-pieces.ts';
import { AnswerText } from './answer-text.ts';
import { openHooks } from './hooks.ts';

it('keeps a character whose halves come in two pieces', () => {
  const text = new AnswerText(openHooks.restore(), { note: '', begun: 0 });
  const pieces = new StorablePieces();
  const [high = '', low = ''] = '\u{1f468}'.split('');
  const given = [`Juízo ${high}`, `${low}.`].map((piece) => pieces.take(text.push(piece)));
  expect(given.join('') + pieces.take(text.end()) + pieces.rest()).toBe('Juízo \u{1f468}.');
});
