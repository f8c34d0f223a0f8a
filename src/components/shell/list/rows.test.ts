import { describe, expect, it } from 'vitest';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { mainRows, rowHeight, shelfRows } from './rows.ts';

const calendar = { now: new Date('2026-03-09T15:00:00.000Z'), timeZone: 'UTC' };
const today = storedSession({ updatedAt: '2026-03-09T14:00:00.000Z' });
const alsoToday = storedSession({ updatedAt: '2026-03-09T13:00:00.000Z' });
const lastMonth = storedSession({ updatedAt: '2026-02-09T14:00:00.000Z' });
const none = { sessions: [], nextCursor: null };
const summary = (rows: ReturnType<typeof mainRows>) =>
  rows.map((row) => (row.kind === 'session' ? [row.place, row.heading] : [row.shelf]));

describe('mainRows', () => {
  it('is empty without sessions', () => {
    expect(mainRows(none, none, calendar)).toEqual([]);
  });

  it('puts pinned first, then each day under its heading, counting on', () => {
    const pinned = { sessions: [lastMonth], nextCursor: null };
    const active = { sessions: [today, alsoToday, lastMonth], nextCursor: null };
    expect(summary(mainRows(pinned, active, calendar))).toEqual([
      [1, 'pinned'],
      [2, 'today'],
      [3, null],
      [4, '2026-02-01'],
    ]);
  });

  it('asks for more at the end', () => {
    const rows = mainRows(none, { sessions: [today], nextCursor: 'next' }, calendar);
    expect(summary(rows)).toEqual([[1, 'today'], ['active']]);
  });

  it('shows nothing below pinned sessions that are still to come', () => {
    const pinned = { sessions: [lastMonth], nextCursor: 'next' };
    const rows = mainRows(pinned, { sessions: [today], nextCursor: null }, calendar);
    expect(summary(rows)).toEqual([[1, 'pinned'], ['pinned']]);
  });

  it('gives each row a key of its own', () => {
    const rows = mainRows(
      { sessions: [lastMonth], nextCursor: null },
      { sessions: [today], nextCursor: 'n' },
      calendar,
    );
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });
});

describe('shelfRows', () => {
  it('groups one shelf', () => {
    const rows = shelfRows('trash', { sessions: [today], nextCursor: 'n' }, calendar);
    expect(summary(rows)).toEqual([[1, 'today'], ['trash']]);
  });
});

describe('rowHeight', () => {
  it('adds a heading and a trouble to the row', () => {
    const [first, second] = shelfRows('active', { sessions: [today, alsoToday], nextCursor: null }, calendar);
    expect(rowHeight(first) - rowHeight(second)).toBe(40);
    expect(rowHeight(second, true)).toBeGreaterThan(rowHeight(second));
  });
});
