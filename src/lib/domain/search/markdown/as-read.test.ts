import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead } from './as-read.ts';

const read = (text: string) => asRead(text).text;

describe('a Markdown text as it is read', () => {
  it.each([
    ['a text without marks', 'a text without marks'],
    ['**Plano** de _saúde_ e ***tudo***', 'Plano de saúde e tudo'],
    ['O **plano de saú**de', 'O plano de saúde'],
    ['2 * 3 = 6, arquivo_de_prova, 5*, ~30 dias~', '2 * 3 = 6, arquivo_de_prova, 5*, ~30 dias~'],
    ['**a *b** c*', 'a b c'],
    ['~~riscado~~ e \\*sem ênfase\\*', 'riscado e *sem ênfase*'],
    ['`a * b` e ``c ` d`` e ` solto', 'a * b e c ` d e ` solto'],
    ['cf. [art. 12](https://example.com/a_(b) "CC"), [o](<x y>)', 'cf. art. 12, [o](<x y>)'],
    ['![laudo](laudo.png) e [**grifo**](#a)', 'laudo e grifo'],
    ['[texto] e [texto][1] e [1]\n\n[1]: https://example.com', '[texto] e texto e 1\n\n'],
    ['exame[^1]\n\n[^1]: da folha 3', 'exame\n\nda folha 3'],
    ['<https://example.com/x> e a < b > c', 'https://example.com/x e a < b > c'],
    ['A &amp; B &#8212; C &nada;', 'A & B — C &nada;'],
    ['# Título ##\n## C#\nTexto\n===\nOutro\n---', 'Título\nC#\nTexto\n\nOutro\n'],
    ['- um\n  * [x] dois\n+ três\n1. quatro', 'um\ndois\ntrês\n1. quatro'],
    ['> citado\n> > **mais**\n\n***\n\nfim', 'citado\nmais\n\n\n\nfim'],
    ['```js\na = b * c\n# d\n```\ne', '\na = b * c\n# d\n\ne'],
    [
      '| Prazo | Ato |\n| --- | :-: |\n| 10 dias | a\\|b |\n\nc | d',
      ' Prazo · Ato \n\n 10 dias · a|b \n\nc | d',
    ],
    ['> ```\n> a*b*\n> ```\n**c**', '\n> a*b*\n\nc'],
    ['linha\\\nseguinte', 'linha\nseguinte'],
  ])('%j', (markdown, text) => {
    expect(read(markdown)).toBe(text);
  });

  it('tells where each of its characters stands', () => {
    const markdown = '# O **plano de saú**de &amp; [a lei](https://example.com)';
    const { text, placeOf } = asRead(markdown);
    expect(text).toBe('O plano de saúde & a lei');
    const [start, end] = [text.indexOf('saúde'), text.indexOf('saúde') + 5];
    expect(markdown.slice(placeOf(start), placeOf(end - 1) + 1)).toBe('saú**de');
    expect(markdown.charAt(placeOf(text.indexOf('lei')))).toBe('l');
  });

  it('leaves nothing but marks out, and keeps the order, whatever it is given', () => {
    const pieces = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '~~',
        '`',
        '``',
        '[',
        '](x)',
        ']',
        '![',
        '<',
        '>',
        '&amp;',
        '\\',
        '|',
        '\n',
        '\n\n',
      ],
      ...['# ', '- ', '1. ', '> ', '---', '| --- |', '```', ' ', 'a', 'É', '😀', '[1]: x', '[^n]'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const markdown = parts.join('');
        const { text, placeOf } = asRead(markdown);
        let before = -1;
        for (let index = 0; index < text.length; index += 1) {
          const place = placeOf(index);
          expect(place).toBeGreaterThan(before);
          if (!'·&'.includes(text.charAt(index))) expect(markdown.charAt(place)).toBe(text.charAt(index));
          before = place;
        }
      }),
    );
  });
});
