import { describe, expect, it } from 'vitest';
import { markedRuns, withoutMarks } from './document-marks.ts';

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
