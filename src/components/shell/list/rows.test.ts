import { describe, expect, it } from 'vitest';
import type { SessionList } from '#/lib/client/sessions/session-list.ts';
import type { Shelf } from '#/lib/domain/session.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { type Calendar, type Row, rowHeight, rowsByTime } from './rows.ts';

const calendar = { now: new Date('2026-03-09T15:00:00.000Z'), timeZone: 'UTC' };
const today = storedSession({ updatedAt: '2026-03-09T14:00:00.000Z' });
const alsoToday = storedSession({ updatedAt: '2026-03-09T13:00:00.000Z' });
const lastMonth = storedSession({ updatedAt: '2026-02-09T14:00:00.000Z' });
const none = { sessions: [], nextCursor: null };
const mainRows = (pinned: SessionList, active: SessionList, on: Calendar) =>
  rowsByTime(
    [
      { shelf: 'pinned', list: pinned, heading: 'pinned' },
      { shelf: 'active', list: active, heading: null },
    ],
    on,
  );
const shelfRows = (shelf: Shelf, list: SessionList, on: Calendar) =>
  rowsByTime([{ shelf, list, heading: null }], on);
const summary = (rows: Row[]) =>
  rows.map((row) =>
    row.kind === 'session' ? [row.place, row.heading] : row.kind === 'more' ? [row.shelf] : [],
  );

describe('rowsByTime of pinned and other sessions', () => {
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

describe('rowsByTime of one shelf', () => {
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
