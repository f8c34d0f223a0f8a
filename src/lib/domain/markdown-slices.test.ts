import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, sliceMarkdown } from './markdown-slices.ts';

const paragraph = 'A operadora negou a cobertura sob a alegação de carência. '.repeat(10).trim();
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n');

describe('sliceMarkdown', () => {
  it('leaves a short text whole', () => {
    expect(sliceMarkdown('')).toEqual(['']);
    expect(sliceMarkdown(paragraph)).toEqual([paragraph]);
  });

  it('cuts a long text between paragraphs', () => {
    const slices = sliceMarkdown(paragraphs(100));
    expect(slices.length).toBeGreaterThan(5);
    for (const slice of slices.slice(0, -1)) expect(slice.endsWith('.\n\n')).toBe(true);
  });

  it('cuts neither inside a fence nor before the indented rest of a list item', () => {
    const fenced = `${paragraphs(6)}\n\n\`\`\`\n${'linha\n\n'.repeat(300)}\`\`\`\n\n${paragraphs(2)}`;
    expect(sliceMarkdown(fenced)[0]).toContain('linha\n\n```');
    const list = `${paragraphs(6)}\n\n${'- item\n\n  ainda o item\n\n'.repeat(200)}`;
    for (const slice of sliceMarkdown(list)) expect(slice.startsWith(' ')).toBe(false);
  });

  it('cuts after so many lines, whose marks may take the square of their number, but not code', () => {
    for (const line of ['# a\n', 'a\n=\n', '- a\n', '|a|b|\n', '> a\n']) {
      for (const slice of sliceMarkdown(line.repeat(4_000))) {
        expect(slice.split('\n').length).toBeLessThanOrEqual(402);
      }
    }
    expect(sliceMarkdown(`\`\`\`\n${'código\n'.repeat(1_000)}\`\`\`\n`)).toHaveLength(1);
  });

  it('loses nothing, and bounds every piece', () => {
    const piece = fc.constantFrom(
      paragraph,
      '\n\n',
      '\n',
      '- item\n'.repeat(500),
      '- item',
      '```',
      '    código',
      '😀'.repeat(3_000),
      'x'.repeat(9_000),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const slices = sliceMarkdown(text);
        expect(slices.join('')).toBe(text);
        for (const slice of slices) {
          expect(slice.length).toBeLessThanOrEqual(16_384);
          expect(slice.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('beginningOf', () => {
  it('keeps a short text whole and cuts a long one between paragraphs, lines or words', () => {
    expect(beginningOf('curto', 10)).toBe('curto');
    expect(beginningOf(paragraphs(10), 1_500).endsWith('.\n\n')).toBe(true);
    expect(beginningOf('palavra '.repeat(300), 1_000).endsWith('palavra ')).toBe(true);
    expect(beginningOf('😀'.repeat(300), 101).isWellFormed()).toBe(true);
  });
});
