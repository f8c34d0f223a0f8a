import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../../../tests/support/growth.ts';
import { fold } from './library/fold.ts';
import { cleanTitle, codePoints, composed, isStorable, titleFrom } from './text.ts';

describe('isStorable', () => {
  it('refuses NUL and lone surrogates, and takes everything else', () => {
    expect(isStorable('a\0b')).toBe(false);
    expect(isStorable('\uD800')).toBe(false);
    expect(isStorable('Ação 😀 §')).toBe(true);
  });
});

describe('cleanTitle', () => {
  it('keeps one line and drops bidi controls', () => {
    expect(cleanTitle('  Plano\n de\t\u202Esaúde\u2069 ')).toBe('Plano de saúde');
  });
});

describe('titleFrom', () => {
  it('keeps a short text whole', () => {
    expect(titleFrom('Recusa de cobertura')).toBe('Recusa de cobertura');
  });

  it('cuts a long text between words and says so', () => {
    const title = titleFrom('palavra '.repeat(40));
    expect(codePoints(title)).toBeLessThanOrEqual(81);
    expect(title.endsWith('palavra…')).toBe(true);
  });

  it('cuts one endless word, never inside a character', () => {
    expect(titleFrom('😀'.repeat(300)).isWellFormed()).toBe(true);
  });

  it('leaves Markdown marks out', () => {
    expect(titleFrom('## Consulta')).toBe('Consulta');
  });
});

describe('composed', () => {
  it('is NFC, also for more marks than Unicode lets a letter have', () => {
    for (const text of [
      'Ac\u0327a\u0303o',
      'a\u0316\u0301',
      `x${'\u0301'.repeat(31)}`,
      '\u0301'.repeat(40),
    ]) {
      expect(composed(text)).toBe(text.normalize('NFC'));
    }
  });

  it.each(Object.entries({ composed, fold }))('takes time by the length of the text: %s', async (_, work) => {
    const marks = (size: number) => work(`a${'\u0301\u0316'.repeat(size / 2)}`);
    expect(await growthOf(marks, 16_384)).toBeLessThan(linear);
  });
});
