import { describe, expect, it } from 'vitest';
import type { Finding } from './definition.ts';
import { excerptOf } from './excerpt.ts';
import { groupFindings } from './group-findings.ts';

const finding = (kind: Finding['kind'], value: string, start = 0): Finding => ({
  kind,
  text: value,
  value,
  source: '01890a5d-ac96-774b-bcce-b302099a8057',
  start,
  end: start + value.length,
});

describe('groupFindings', () => {
  it('is nothing for nothing', () => {
    expect(groupFindings([])).toEqual([]);
  });

  it('keeps the order of the kinds and makes one thing of several places', () => {
    const groups = groupFindings([
      finding('party', 'Unimed'),
      finding('date', '2024-03-12', 4),
      finding('date', '2024-03-12', 90),
      finding('date', '2024-04-01'),
    ]);
    expect(groups.map(({ kind, things }) => [kind, things.map(({ places }) => places.length)])).toEqual([
      ['date', [2, 1]],
      ['party', [1]],
    ]);
  });
});

describe('excerptOf', () => {
  it('shows a short text whole', () => {
    expect(excerptOf('Negou em 12/03/2024 o pedido.', '12/03/2024', 9, 19)).toEqual({
      before: 'Negou em ',
      passage: '12/03/2024',
      after: ' o pedido.',
    });
  });

  it('cuts a long one between words and makes one line of it', () => {
    const text = `${'palavra '.repeat(20)}\n12/03/2024 ${'palavra '.repeat(20)}`;
    const start = text.indexOf('12/');
    const excerpt = excerptOf(text, '12/03/2024', start, start + 10);
    expect(excerpt?.before).toMatch(/^… palavra .*palavra $/);
    expect(excerpt?.after).toMatch(/^ palavra .*palavra …$/);
  });

  it('is null where the text is another by now', () => {
    expect(excerptOf('Outro texto.', '12/03/2024', 9, 19)).toBeNull();
  });
});
