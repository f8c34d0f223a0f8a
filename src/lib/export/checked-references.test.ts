import { expect, it } from 'vitest';
import { limits } from '../domain/limits.ts';
import { type Conference, checkedReferences, wordsToCheck } from './checked-references.ts';

const readBy = async (text: string) => {
  const read: string[] = [];
  const conference: Conference = async (window) => {
    read.push(window);
    return { references: [], quotations: [], omitted: 1, tableMadeOn: '2026-01-23' };
  };
  return { read, report: await checkedReferences(conference, wordsToCheck(text)) };
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

it('C-51 ends where as many references were judged as one text may have', async () => {
  const reference = { kind: 'case_number' } as never;
  let windows = 0;
  const conference: Conference = async () => {
    windows += 1;
    const references = Array.from({ length: limits.references / 2 }, () => reference);
    return { references, quotations: [], omitted: 0, tableMadeOn: '2026-01-23' };
  };
  const report = await checkedReferences(conference, wordsToCheck('a'.repeat(limits.checkedText * 4)));
  expect([windows, report.unread]).toEqual([2, 2 * limits.checkedText]);
});
