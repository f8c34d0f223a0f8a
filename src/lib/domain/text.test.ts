import { describe, expect, it } from 'vitest';
import { cleanTitle, codePoints, isStorable, titleFrom } from './text.ts';

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
