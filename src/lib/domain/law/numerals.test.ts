import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnits } from './fold-units.ts';
import { numeralValue, readNumeral } from './numerals.ts';

const units =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const tens = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const hundreds =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

/** 1 to 999 in words. */
const writeGroup = (group: number): string => {
  if (group === 100) return 'cem';
  if (group < 20) return units[group] ?? '';
  const [name, rest] =
    group < 100
      ? [tens[Math.floor(group / 10)], group % 10]
      : [hundreds[Math.floor(group / 100)], group % 100];
  return rest === 0 ? (name ?? '') : `${name} e ${writeGroup(rest)}`;
};

/** The number as grammars write it; `joint` stands between groups where `e` is not needed. */
const write = (number: number, joint: string): string => {
  if (number === 0) return 'zero';
  const parts: string[] = [];
  const scales: [number, string, string][] = [
    [1e12, 'trilhão', 'trilhões'],
    [1e9, 'bilhão', 'bilhões'],
    [1e6, 'milhão', 'milhões'],
    [1e3, 'mil', 'mil'],
  ];
  let rest = number;
  for (const [scale, one, many] of scales) {
    const group = Math.floor(rest / scale);
    rest %= scale;
    if (group === 0) continue;
    if (scale === 1e3 && group === 1) parts.push('mil');
    else parts.push(`${writeGroup(group)} ${group === 1 ? one : many}`);
  }
  if (rest > 0) parts.push(writeGroup(rest));
  const last = parts.pop() ?? '';
  const takesE = rest > 0 && (rest <= 100 || rest % 100 === 0);
  return parts.length === 0 ? last : `${parts.join(joint)}${takesE ? ' e ' : joint}${last}`;
};

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 1e3, 1e6, 1e9))
    .map(([n, scale]) => n * scale),
);

describe('numerals', () => {
  it('reads back every number from 0 to 10^12, with and without accents and commas', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(' ', ', ', ' e '), fc.boolean(), (number, joint, isPlain) => {
        const written = write(number, joint);
        expect(
          numeralValue(foldUnits(isPlain ? written.normalize('NFD').replace(/\p{M}/gu, '') : written)),
        ).toBe(number);
      }),
      { numRuns: 3_000 },
    );
    expect(numeralValue(foldUnits(write(1e12, ' ')))).toBe(1e12);
  });

  it('reads every number to 20,000', () => {
    for (let number = 0; number <= 20_000; number += 1) {
      expect(numeralValue(foldUnits(write(number, ' ')))).toBe(number);
    }
  });

  it.each([
    ['vinte e tres mil', 23_000],
    ['vinte tres mil', 23_000],
    ['mil e quinhentos', 1_500],
    ['meio milhao', 500_000],
    ['dois milhoes e meio', 2_500_000],
    ['hum mil', 1_000],
    ['duzentas e duas', 202],
  ])('reads %s', (written, value) => {
    expect(numeralValue(written)).toBe(value);
  });

  it.each([
    ['mil, dois mil', 1_000, 3],
    ['dois mil e tres mil', 2_000, 8],
    ['vinte, trinta', 20, 5],
    ['cinco e seis', 5, 5],
    ['cento e vinte e trinta', 120, 13],
  ])('of %s takes the first', (written, value, end) => {
    expect(readNumeral(written, 0)).toEqual({ value, end });
  });

  it.each(['', 'reais', 'meio', 'milhao', 'umbigo', 'meia'])('reads no number in "%s"', (written) => {
    expect(readNumeral(written, 0)).toBeUndefined();
  });
});
