import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedParagraphs } from './typed-text.ts';

const texts = (typed: string) => typedParagraphs(typed).map((runs) => runs.map(({ text }) => text).join(''));

it('takes no character for a mark, and keeps lines and indents', () => {
  const typed = '    Art. 5º\n- 5 %\nFulana de Tal\n-------------\nC:\\docs\\_x_ **a**\n1. um';
  expect(texts(typed)).toEqual([typed]);
});

it('divides paragraphs at blank lines, however many', () => {
  expect(texts('\n\na\r\nb\n \t\n\n  c\n\n')).toEqual(['a\nb', '  c']);
  expect(texts(' \n')).toEqual([]);
});

it('links addresses without the punctuation after them', () => {
  const href = 'https://www.stj.jus.br/';
  expect(typedParagraphs('Veja https://www.stj.jus.br, hoje.')).toEqual([
    [{ text: 'Veja ' }, { text: 'https://www.stj.jus.br', href }, { text: ', hoje.' }],
  ]);
  expect(typedParagraphs('(www.stj.jus.br).')[0]?.[1]).toEqual({ text: 'www.stj.jus.br', href });
  expect(typedParagraphs('javascript:alert(1) www. http://')[0]?.some(({ href: to }) => to)).toBe(false);
  expect(typedParagraphs('https://a.br/x_(y)')[0]).toEqual([
    { text: 'https://a.br/x_(y)', href: 'https://a.br/x_(y)' },
  ]);
});

it('loses nothing but white space between paragraphs', () => {
  const words = (text: string) => text.split(/\s+/u).filter(Boolean);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'www.a.b', '\t', '(', ').', '\r\n') }),
      (typed) => {
        expect(texts(typed).flatMap(words)).toEqual(words(typed));
      },
    ),
  );
});

it('bounds what is drawn: paragraphs and links', () => {
  const long = typedParagraphs('www.a.br\n\n'.repeat(5_000));
  expect(long).toHaveLength(2_001);
  expect(long.flat().filter(({ href }) => href)).toHaveLength(500);
});
