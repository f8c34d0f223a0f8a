import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedRuns, withoutMarks } from '#/lib/domain/document-marks.ts';
import { toggleMark } from './toggle-mark.ts';

/** The text after toggling; brackets stand around what is selected. */
const toggled = (given: string, mark: '**' | '_') => {
  const start = given.indexOf('[');
  const end = given.indexOf(']') - 1;
  const after = toggleMark({ text: given.replace(/[[\]]/g, ''), start, end }, mark);
  return `${after.text.slice(0, after.start)}[${after.text.slice(after.start, after.end)}]${after.text.slice(after.end)}`;
};

it('marks what is selected in whole words, and takes the mark away again', () => {
  expect(toggled('A [recusa] é', '**')).toBe('A [**recusa**] é');
  expect(toggled('A [**recusa**] é', '**')).toBe('A [recusa] é');
  expect(toggled('A **[recusa]** é', '**')).toBe('A [recusa] é');
  expect(toggled('[_a **b**_]', '**')).toBe('[**_a b_**]');
  expect(toggled('A [_**recusa**_] é', '**')).toBe('A [_recusa_] é');
  expect(toggled('A r[ecu]sa é', '_')).toBe('A [_recusa_] é');
  expect(toggled('A[ recusa ]é', '_')).toBe('A [_recusa_] é');
});

it('marks the word at the caret, and nothing where there is none', () => {
  expect(toggled('A rec[]usa é', '**')).toBe('A [**recusa**] é');
  expect(toggled('A [] é', '**')).toBe('A [] é');
});

it('marks each line by itself', () => {
  expect(toggled('[um\n\ndois]', '_')).toBe('[_um_\n\n_dois_]');
});

it('changes no word, and what it marks is set so', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '1', ' ', ',', '\n', '“', '§'), { minLength: 1 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('**' as const, '_' as const),
      (given, a, b, mark) => {
        const [start, end] = [a % (given.length + 1), b % (given.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const after = toggleMark({ text: given, start, end }, mark);
        const blanks = (each: string) => each.replace(/ +/g, '');
        expect(blanks(withoutMarks(after.text))).toBe(blanks(given));
        if (after.text === given) return;
        const runs = markedRuns(after.text);
        expect(runs.some(({ bold, italic }) => (mark === '**' ? bold : italic))).toBe(true);
      },
    ),
  );
});
