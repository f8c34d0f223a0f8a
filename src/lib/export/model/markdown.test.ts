import { describe, expect, it } from 'vitest';
import { MarkdownBudget } from '#/lib/domain/markdown-bounds.ts';
import { textOf } from '../document.ts';
import { createContext } from './context.ts';
import { markdownParts as partsIn } from './markdown.ts';

const context = createContext({ locale: 'pt-BR', timeZone: 'UTC', numberOf: () => undefined });
const markdownParts = (text: string) => partsIn(text, context);

const runsOf = (text: string) => {
  const [part] = markdownParts(text);
  if (part?.kind !== 'paragraph') throw new Error('A paragraph was expected.');
  return part.runs;
};

describe('markdownParts', () => {
  it('keeps what marks say', () => {
    expect(runsOf('a **b** *c* ~~d~~ `e`')).toEqual([
      { text: 'a ' },
      { text: 'b', bold: true },
      { text: ' ' },
      { text: 'c', italic: true },
      { text: ' ' },
      { text: 'd', strike: true },
      { text: ' ' },
      { text: 'e', code: true },
    ]);
    expect(runsOf('cerca de ~30 dias~')).toEqual([{ text: 'cerca de ~30 dias~' }]);
  });

  it('keeps line breaks that are meant, and no others', () => {
    expect(textOf(runsOf('a\nb'))).toBe('a b');
    expect(textOf(runsOf('a  \nb'))).toBe('a\nb');
  });

  it('leads only to addresses that may be opened', () => {
    expect(runsOf('[a](https://stj.jus.br)')).toEqual([{ text: 'a', href: 'https://stj.jus.br/' }]);
    expect(runsOf('[a](javascript:alert(1))')).toEqual([{ text: 'a' }]);
    expect(runsOf('![foto](https://x.example/a.png)')).toEqual([{ text: 'foto', italic: true }]);
  });

  it('leads where references lead, and shows what they name', () => {
    const text = (written: string) =>
      `${written}\n\n[1]: https://stj.jus.br/sumulas "Súmulas"\n[STF]: <https://stf.jus.br>`;
    const [stj, stf] = ['https://stj.jus.br/sumulas', 'https://stf.jus.br/'];
    expect(runsOf(text('Conforme [o STJ][1], o [stf] e ![foto][1].'))).toEqual([
      { text: 'Conforme ' },
      { text: 'o STJ', href: stj },
      { text: ', o ' },
      { text: 'stf', href: stf },
      { text: ' e ' },
      { text: 'foto', italic: true },
      { text: '.' },
    ]);
    expect(markdownParts(text('Sem nada.'))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Sem nada.' }] },
      { kind: 'paragraph', runs: [{ text: '[1]: ' }, { text: stj, href: stj }, { text: ' Súmulas' }] },
      { kind: 'paragraph', runs: [{ text: '[STF]: ' }, { text: 'https://stf.jus.br', href: stf }] },
    ]);
    expect(runsOf('[a][x]\n\n[x]: javascript:alert(1)')).toEqual([{ text: 'a' }]);
    expect(markdownParts('[//]: # (a fazer)')).toEqual([]);
  });

  it.each([
    ['before', (use: string, filling: string, definition: string) => [definition, filling, use]],
    ['after', (use: string, filling: string, definition: string) => [use, filling, definition]],
  ])('finds a definition far %s its use', (_, order) => {
    const filling = Array.from({ length: 40 }, (__, index) => `Linha ${index}. `.repeat(20)).join('\n\n');
    const parts = markdownParts(order('O [STJ][ 1 ].', filling, '[1]: https://stj.jus.br/').join('\n\n'));
    const runs = parts.flatMap((part) => (part.kind === 'paragraph' ? part.runs : []));
    expect(parts).toHaveLength(41);
    expect(runs.filter(({ href }) => href)).toEqual([{ text: 'STJ', href: 'https://stj.jus.br/' }]);
  });

  it('shows as it was written what would have far more of addresses than was written', () => {
    const filling = Array.from({ length: 40 }, (_, index) => `Linha ${index}. `.repeat(20)).join('\n\n');
    const text = `${'[a] '.repeat(300)}\n\n${filling}\n\n[a]: https://stj.jus.br/${'x'.repeat(2_000)}`;
    expect(markdownParts(text).filter(({ kind }) => kind === 'note')).toHaveLength(1);
  });

  it('keeps the paragraphs of a footnote apart, and its code', () => {
    const parts = markdownParts(
      'x[^1]\n\n[^1]: um\n\n    dois\n\n    ```\n    três\n    ```\n\n    - quatro',
    );
    const [, note] = parts;
    expect(note?.kind === 'note' && textOf(note.runs)).toBe('1. um dois três quatro');
  });

  it('shows HTML as it was written', () => {
    expect(markdownParts('<script>x</script>')).toEqual([
      { kind: 'paragraph', runs: [{ text: '<script>x</script>' }] },
    ]);
  });

  it('has lists, tables, quotations, code and notes', () => {
    const text =
      '3. um\n4. dois\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> citado\n\n```\ncódigo\n```\n\n- [x] feito\n\nx[^1]\n\n[^1]: nota';
    expect(markdownParts(text).map((part) => part.kind)).toEqual([
      'list',
      'table',
      'quote',
      'code',
      'list',
      'paragraph',
      'note',
    ]);
    expect(markdownParts(text)[0]).toMatchObject({ ordered: true, start: 3 });
    expect(markdownParts(text)[1]).toMatchObject({ columns: [{ align: 'left' }, { align: 'right' }] });
  });

  it('shows as it was written what no parser takes in time', () => {
    const hostile = `${'*_'.repeat(1_000)}\n\n${'>'.repeat(5_000)}`;
    const kinds = markdownParts(hostile).map((part) => part.kind);
    expect(new Set(kinds)).toEqual(new Set(['paragraph', 'note']));
  });

  it('shows as it was written, with a note, what would be drawn by far more than was written', () => {
    const table = `|${'a|'.repeat(700)}\n|${'-|'.repeat(700)}\n${'|\n'.repeat(300)}`;
    expect(table.length).toBeLessThan(4_000);
    expect(markdownParts(table)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'note', runs: [{ text: expect.stringContaining('como foi escrito') }] },
    ]);
  });

  it('shows as it was written what comes once the budget of the document is spent', () => {
    const spent = { ...context, markdown: new MarkdownBudget(0) };
    expect(partsIn('- um\n- dois', spent).map((part) => part.kind)).toEqual(['paragraph', 'note']);
  });
});
