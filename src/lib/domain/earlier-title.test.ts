import { describe, expect, it } from 'vitest';
import { earlierTitleFrom } from './earlier-title.ts';

describe('earlierTitleFrom', () => {
  it.each([
    ['Bom dia, doutora! O plano negou.', 'Bom dia, doutora! O plano negou.'],
    ['# **Urgente**: prazo', 'Urgente**: prazo'],
    ['- 5 % de multa', '5 % de multa'],
    [
      `Recusa de cobertura, ${'palavra '.repeat(20)}`,
      'Recusa de cobertura, palavra palavra palavra palavra palavra palavra palavra…',
    ],
  ])('makes of %j what version 0.1.0 made', (text, title) => expect(earlierTitleFrom(text)).toBe(title));
});
