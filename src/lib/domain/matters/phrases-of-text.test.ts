import { expect, it } from 'vitest';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { seeded } from '../../../../tests/support/random.ts';
import { PhrasesOfText } from './phrases-of-text.ts';

it('knows every row of words of a text, and no other', () => {
  const random = seeded(9);
  for (let round = 0; round < 200; round += 1) {
    const words = (count: number) =>
      Array.from({ length: count }, () => 'abc'.charAt(Math.floor(random() * 3)));
    const text = words(20);
    const phrases = new PhrasesOfText(text);
    for (let asked = 0; asked < 20; asked += 1) {
      const phrase = words(1 + Math.floor(random() * 5));
      expect(phrases.has(phrase)).toBe(text.join('').includes(phrase.join('')));
    }
  }
});

it('takes linear time for words that repeat', async () => {
  const read = (size: number) =>
    new PhrasesOfText(Array.from({ length: size }, (_, at) => (at % 16 ? 'a' : 'b')));
  expect(await growthOf(read, 2_000)).toBeLessThan(linear);
});
