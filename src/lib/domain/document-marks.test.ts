import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedRuns, textWithMarks, withoutMarks } from './document-marks.ts';

describe('markedRuns', () => {
  it('finds bold and italic text, and italic text within bold', () => {
    expect(markedRuns('A **tese _firme_** vale _sempre_.')).toEqual([
      { text: 'A ' },
      { text: 'tese ', bold: true },
      { text: 'firme', bold: true, italic: true },
      { text: ' vale ' },
      { text: 'sempre', italic: true },
      { text: '.' },
    ]);
  });

  it.each(['2 * 3 * 4', 'a_b_c', '__________', '** aberto **', 'nota_1 e nota_2', 'C:\\docs', '- 5 %', '**'])(
    'leaves %s as it was typed',
    (text) => {
      expect(markedRuns(text)).toEqual([{ text }]);
    },
  );

  it('gives the text without marks', () => {
    expect(withoutMarks('**Um** _dois_ três')).toBe('Um dois três');
    expect(markedRuns('')).toEqual([]);
  });
});

describe('textWithMarks', () => {
  it('marks words, line by line', () => {
    expect(
      textWithMarks([{ text: 'A ' }, { text: ' tese\nfirme ', bold: true }, { text: 'vale', italic: true }]),
    ).toBe('A  **tese**\n**firme** _vale_');
    expect(textWithMarks([{ text: 'tese', bold: true, italic: true }])).toBe('**_tese_**');
    expect(markedRuns('_a **b**_')).toEqual([
      { text: 'a ', italic: true },
      { text: 'b', bold: true, italic: true },
    ]);
  });

  it('leaves unmarked what a mark would not count for', () => {
    expect(textWithMarks([{ text: 're', bold: true }, { text: 'cusa' }])).toBe('recusa');
    expect(textWithMarks([{ text: 'a*b', bold: true }])).toBe('a*b');
  });

  it('adds no character to the text that is read', () => {
    const run = fc.record({
      text: fc.array(fc.constantFrom('a', 'é', ' ', '.', '\n', '“')).map((all) => all.join('')),
      bold: fc.constantFrom(true as const, undefined),
      italic: fc.constantFrom(true as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const given = runs.map(({ text, bold, italic }) => ({
          text,
          ...(bold && { bold }),
          ...(italic && { italic }),
        }));
        expect(withoutMarks(textWithMarks(given))).toBe(runs.map(({ text }) => text).join(''));
      }),
    );
  });
});
