import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { isDrawable, isTooMarked, MarkdownBudget } from './markdown-bounds.ts';

const paragraph = 'A operadora negou a cobertura sob a alegação de carência. '.repeat(10).trim();
const syntax = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const drawable = (text: string) => isDrawable(fromMarkdown(text, syntax), text.length);
const row = (columns: number, cell: string) => `|${`${cell}|`.repeat(columns)}\n`;
const table = (columns: number, rows: number, cells = columns) =>
  row(columns, 'a') + row(columns, '-') + row(cells, 'b').repeat(rows);

describe('isTooMarked', () => {
  it('tells writing from a text made to stall the reader', () => {
    expect(isTooMarked(`**${paragraph}** `.repeat(20))).toBe(false);
    expect(isTooMarked(table(10, 200))).toBe(false);
    expect(isTooMarked(`${'-'.repeat(200)}\n`)).toBe(false);
    expect(isTooMarked(`${'  '.repeat(12)}- item\n`.repeat(20))).toBe(false);
  });

  it.each([
    '*_'.repeat(1_000),
    '>'.repeat(2_000),
    `Lista\n\n${'1. '.repeat(100)}`,
    '&'.repeat(2_000),
    '\\'.repeat(2_000),
    '|'.repeat(3_000),
    `${'> '.repeat(30)}a`,
    `${' '.repeat(60)}- a`,
  ])('shows %j as it was written', (text) => {
    expect(isTooMarked(text)).toBe(true);
  });
});

describe('isDrawable', () => {
  it('takes what is drawn by about as much as was written', () => {
    for (const text of [
      '',
      '*a*',
      paragraph,
      table(5, 60),
      table(3, 40, 1),
      '[a]\n\n[a]: https://stj.jus.br/',
    ]) {
      expect(drawable(text), text).toBe(true);
    }
  });

  it('refuses a table that is filled up from its first row', () => {
    expect(drawable(table(500, 500, 0))).toBe(false);
  });

  it('refuses an address that is written once and stands at many words', () => {
    expect(drawable(`${'[a] '.repeat(300)}\n\n[a]: https://a.b/${'x'.repeat(5_000)}`)).toBe(false);
  });

  it('refuses what lies too deep', () => {
    const nested = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(drawable(nested)).toBe(false);
  });
});

describe('MarkdownBudget', () => {
  it('takes slices until it is spent, and smaller ones after it', () => {
    const budget = new MarkdownBudget(100);
    expect(budget.takes('*'.repeat(60))).toBe(true);
    expect(budget.takes('*'.repeat(60))).toBe(false);
    expect(budget.takes('\n'.repeat(30))).toBe(true);
    expect(budget.takes('\n'.repeat(30))).toBe(false);
    expect(budget.takes(paragraph)).toBe(true);
  });
});
