import { describe, expect, it } from 'vitest';
import { CsvRows } from './csv-rows.ts';

const rowsOf = (text: string, longest = 100, length = 3) => {
  const rows = new CsvRows(longest);
  const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
  return [...pieces.flatMap((piece) => [...rows.take(piece)]), ...rows.end()];
};

describe('rows of a table', () => {
  it.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a;""b""\r\nc";d\n;\n',
      [
        ['a;"b"\r\nc', 'd'],
        ['', ''],
      ],
    ],
    ['\n\na\n""\n\n', [['a'], ['']]],
    ['a\rb', [['a'], ['b']]],
    ['', []],
  ])('are cut out of %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('are given up where a quote is in the wrong place, and the next are read', () => {
    expect(rowsOf('"a"b";c\nd"e"f\ng\n')).toEqual(['not_csv', 'not_csv', ['g']]);
  });

  it('end with what is cut off', () => {
    expect(rowsOf('a\n"b\nc')).toEqual([['a'], 'unfinished']);
  });

  it('are bounded: one too long is given up to the end of its line', () => {
    expect(rowsOf(`a\n"${'b'.repeat(200)};c"\nd`)).toEqual([['a'], 'too_large', ['d']]);
    expect(rowsOf(`${';'.repeat(200)}\nd`)).toEqual(['too_large', ['d']]);
  });
});
