import { describe, expect, it } from 'vitest';
import { writtenDate } from './written-date.ts';

const first = Date.parse('2026-03-01T14:05:00Z');
const later = Date.parse('2026-03-11T14:05:00Z');
const utc = { timeZone: 'UTC' } as const;

describe('writtenDate', () => {
  it.each<[Intl.DateTimeFormatOptions, string, string]>([
    [{ dateStyle: 'long' }, '1º de março de 2026', '11 de março de 2026'],
    [{ dateStyle: 'medium' }, '1º de mar. de 2026', '11 de mar. de 2026'],
    [{ dateStyle: 'short' }, '01/03/2026', '11/03/2026'],
    [
      { dateStyle: 'long', timeStyle: 'short' },
      '1º de março de 2026 às 14:05',
      '11 de março de 2026 às 14:05',
    ],
    [{ day: 'numeric', month: 'long' }, '1º de março', '11 de março'],
    [{ month: 'long', year: 'numeric' }, 'março de 2026', 'março de 2026'],
    [
      { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
      'dom., 1º de mar. de 2026',
      'qua., 11 de mar. de 2026',
    ],
  ])('writes %j with an ordinal on the first of a month, in Portuguese', (style, onFirst, onLater) => {
    expect(writtenDate(first, 'pt-BR', { ...utc, ...style })).toBe(onFirst);
    expect(writtenDate(later, 'pt-BR', { ...utc, ...style })).toBe(onLater);
  });

  it('writes a day in English that cannot be taken for another', () => {
    expect(writtenDate(first, 'en', { ...utc, dateStyle: 'short' })).toBe('Mar 1, 2026');
    expect(writtenDate(first, 'en', { ...utc, dateStyle: 'long' })).toBe('March 1, 2026');
  });
});
