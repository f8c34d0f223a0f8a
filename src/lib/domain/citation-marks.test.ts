import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import {
  type CitedKind,
  citation,
  citationMarks,
  isCitation,
  withoutBegunCitation,
} from './citation-marks.ts';

const [first, second] = [newId(), newId()];

describe('citationMarks', () => {
  it('finds citations, with their places', () => {
    const text = `Veja [[decisao:${first}]], e também [[bloco:${second}]].`;
    const marks = citationMarks(text);
    expect(marks.map(({ kind, id }) => [kind, id])).toEqual([
      ['decision', first],
      ['block', second],
    ]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      `[[decisao:${first}]]`,
      `[[bloco:${second}]]`,
    ]);
  });

  it.each([
    `[[decisão:${first}]]`,
    `[[Decisao:${first}]]`,
    `[decisao:${first}]`,
    `[[decisao: ${first}]]`,
    `[[decisao:${first}]`,
    `[[decisao:${first.toUpperCase()}x]]`,
    '[[decisao:]]',
    '[[',
  ])('takes %s as text', (text) => {
    expect(citationMarks(text)).toEqual([]);
  });

  it('finds a citation after an opening that leads to none', () => {
    expect(citationMarks(`[[[[decisao:${citation('block', first)}`)).toMatchObject([
      { kind: 'block', id: first },
    ]);
    expect(citationMarks(`[${citation('decision', first)}]`)).toMatchObject([{ start: 1 }]);
  });

  it('finds every citation in any text', () => {
    const kind = fc.constantFrom<CitedKind>('decision', 'block');
    const part = fc.record({
      before: fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', ':', 'á') }),
      kind,
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const cited = parts.map((one) => ({ ...one, id: newId() }));
        const text = cited.map(({ before, kind, id }) => before + citation(kind, id)).join('');
        expect(citationMarks(text).map(({ kind, id }) => ({ kind, id }))).toEqual(
          cited.map(({ kind, id }) => ({ kind, id })),
        );
      }),
    );
  });

  it('reads a text of openings alone', () => {
    expect(citationMarks('['.repeat(500_000))).toEqual([]);
    expect(citationMarks('[[decisao:'.repeat(50_000))).toEqual([]);
  });
});

describe('isCitation', () => {
  it('is one citation and nothing else', () => {
    expect(isCitation(citation('block', first))).toBe(true);
    expect(isCitation(`${citation('block', first)}.`)).toBe(false);
    expect(isCitation('REsp 1.733.013')).toBe(false);
  });
});

describe('withoutBegunCitation', () => {
  it('leaves a citation out from its first sign to its last but one', () => {
    const whole = citation('decision', first);
    for (let length = 1; length < whole.length; length += 1) {
      expect(withoutBegunCitation(`Veja ${whole.slice(0, length)}`)).toBe('Veja ');
    }
    expect(withoutBegunCitation(`Veja ${whole}`)).toBe(`Veja ${whole}`);
  });

  it.each(['', 'Veja [1] e [2]', 'a[[b]]', 'Veja [[x', `${citation('block', first)} fim`])(
    'leaves %s as it is',
    (text) => {
      expect(withoutBegunCitation(text)).toBe(text);
    },
  );
});
