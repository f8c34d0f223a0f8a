import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundText, JsonObjects, type ObjectBounds } from './json-objects.ts';

const cut = (pieces: readonly string[], bounds: number | ObjectBounds = 1_000_000): FoundText[] => {
  const objects = new JsonObjects(typeof bounds === 'number' ? { length: bounds } : bounds);
  return [...pieces.flatMap((piece) => [...objects.take(piece)]), ...objects.end()];
};

const piecesOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );

describe('objects cut out of JSON', () => {
  it('are those of the array, however it is written and wherever the pieces end', () => {
    const anything = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 8 });
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 2),
        (values, length, indent) => {
          const found = cut(piecesOf(JSON.stringify(values, null, indent), length));
          const texts = found.map((each) => (each.kind === 'object' ? JSON.parse(each.text) : each));
          expect(texts).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });

  it('come one after another without an array, too', () => {
    expect(cut(['{"a":1}\n{"b":2}'])).toEqual([
      { kind: 'object', text: '{"a":1}' },
      { kind: 'object', text: '{"b":2}' },
    ]);
  });

  it('are kept before a broken end', () => {
    expect(cut(['[{"a":1},{"b":'])).toEqual([{ kind: 'object', text: '{"a":1}' }, { kind: 'unfinished' }]);
  });

  it('are taken up again after a string that was left open in its line', () => {
    const found = cut(['[\n{"a": "aberta,\n"b": 1},\n{"c": 2}\n]']);
    expect(found.map(({ kind }) => kind)).toEqual(['object', 'object']);
    expect(found[1]).toEqual({ kind: 'object', text: '{"c": 2}' });
  });

  it('are passed over where they are too long, and forgotten', () => {
    const found = cut(piecesOf(`[{"a":"${'x'.repeat(5_000)}"},{"b":2}]`, 100), 1_000);
    expect(found).toEqual([{ kind: 'too_large' }, { kind: 'object', text: '{"b":2}' }]);
  });

  it('are passed over where they have too many levels or values', () => {
    const [deep, wide] = [`{"a":${'['.repeat(9)}${']'.repeat(9)}}`, `{"a":[${'0,'.repeat(20)}0]}`];
    const found = cut([`[${deep},${wide},{"b":[2]}]`], { length: 1_000, levels: 9, values: 20 });
    expect(found.map(({ kind }) => kind)).toEqual(['too_large', 'too_large', 'object']);
  });

  it('do not hide what stands between them', () => {
    expect(cut(['[{"a":1}, "solto", {"b":2}}]'])).toEqual([
      { kind: 'object', text: '{"a":1}' },
      { kind: 'unexpected', text: '"solto"' },
      { kind: 'object', text: '{"b":2}' },
      { kind: 'unexpected', text: '}' },
    ]);
  });
});
