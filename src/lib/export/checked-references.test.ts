import { expect, it } from 'vitest';
import { limits } from '../domain/limits.ts';
import { type Conference, checkedReferences } from './checked-references.ts';

const readBy = async (text: string) => {
  const read: string[] = [];
  const conference: Conference = async (window) => {
    read.push(window);
    return { references: [], quotations: [], omitted: 1, tableMadeOn: '2026-01-23' };
  };
  return { read, report: await checkedReferences(conference, text) };
};

it('C-51 checks a text without a word, and a short one, at once', async () => {
  for (const text of ['', 'art. 927 do CC']) {
    const { read, report } = await readBy(text);
    expect([read, report.unread, report.tableMadeOn]).toEqual([[text], 0, '2026-01-23']);
  }
});

it('C-51 checks a long text whole, window by window, and no line in two', async () => {
  const line = `${'a'.repeat(999)}\n`;
  const { read, report } = await readBy(line.repeat(600));
  expect(read.join('')).toBe(line.repeat(600));
  expect(read.every((window) => window.length <= limits.checkedText && window.endsWith('\n'))).toBe(true);
  expect([report.omitted, report.unread]).toEqual([3, 0]);
});

it('C-51 says how much of a very long text was not checked', async () => {
  const { read, report } = await readBy('a'.repeat(limits.checkedText * 8 + 5));
  expect([read.length, report.unread]).toEqual([8, 5]);
});
