import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../copy/row.ts';
import { textLine } from './text-format.ts';

/** Reads a line back by the rules of PostgreSQL's manual. */
const readBack = (line: string): (string | null)[] =>
  line
    .slice(0, -1)
    .split('\t')
    .map((field) =>
      field === '\\N' ? null : field.replace(/\\(.)/gs, (_, letter) => letters[letter] ?? letter),
    );

const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

describe("a line of COPY's text format", () => {
  it('tells null, its own marks and plain text apart', () => {
    expect(textLine([null, '\\N', '\\.', 'a\tb', 'ç\r\n', '', 7, true])).toBe(
      '\\N\t\\\\N\t\\\\.\ta\\tb\tç\\r\\n\t\t7\ttrue\n',
    );
  });

  it('gives back any text', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('\\', '\t', '\n', '\r', 'N', 't') }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (row: Row) => {
        const line = textLine(row);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(readBack(line)).toEqual(row);
      }),
    );
  });
});
