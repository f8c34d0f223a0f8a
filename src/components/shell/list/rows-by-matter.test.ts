import { describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { HeldOrder } from './held-order.ts';
import type { Row, Section } from './rows.ts';
import { groupKey, rowsByMatter } from './rows-by-matter.ts';

const [one, other] = [newId(), newId()];
const at = (minute: number, matterId: string | null) =>
  storedSession({ matterId, updatedAt: new Date(Date.UTC(2026, 2, 9, 12, 59 - minute)).toISOString() });
const sessions = [at(1, one), at(2, null), at(3, other), at(4, one), at(5, null)];
const section = (given = sessions, nextCursor: string | null = null): Section => ({
  shelf: 'active',
  list: { sessions: given, nextCursor },
  heading: null,
});
const none = new Set<string>();
const summary = (rows: Row[]) =>
  rows.map((row) =>
    row.kind === 'group'
      ? [row.matter, row.sessions, row.isAll]
      : row.kind === 'session'
        ? [row.session.updatedAt.slice(14, 16), row.place, row.size]
        : row.shelf,
  );

describe('rowsByMatter', () => {
  it('puts the matter of the last change first, and the sessions within it', () => {
    expect(summary(rowsByMatter([section()], none))).toEqual([
      [one, 2, true],
      ['58', 1, 2],
      ['55', 2, 2],
      [null, 2, true],
      ['57', 1, 2],
      ['54', 2, 2],
      [other, 1, true],
      ['56', 1, 1],
    ]);
  });

  it('shows of a folded group the heading alone, with how many there are', () => {
    const rows = rowsByMatter([section()], new Set([groupKey(one), groupKey(null)]));
    expect(rows.map(({ kind }) => kind)).toEqual(['group', 'group', 'group', 'session']);
  });

  it('takes several lists together, and asks for more at the end', () => {
    const pinned = { ...section([at(0, other)], 'next'), shelf: 'pinned' as const };
    const rows = rowsByMatter([pinned, section()], none);
    expect(summary(rows).slice(0, 3)).toEqual([
      [other, 2, false],
      ['59', 1, -1],
      ['56', 2, -1],
    ]);
    expect(summary(rows).at(-1)).toBe('pinned');
  });

  it('keeps the order of the groups that a later page adds to', () => {
    const before = rowsByMatter([section(sessions.slice(0, 3), 'next')], none);
    const after = rowsByMatter([section()], none);
    const groups = (rows: Row[]) => rows.filter(({ kind }) => kind === 'group').map(({ key }) => key);
    expect(groups(after)).toEqual(groups(before));
  });

  it('holds the order of groups and sessions', () => {
    const order = new HeldOrder();
    const before = rowsByMatter([section()], none, order).map(({ key }) => key);
    const [last] = sessions.slice(-1);
    if (!last) return expect.fail('There is a last session.');
    const moved = { ...last, updatedAt: '2026-03-09T13:30:00.000Z' };
    const after = rowsByMatter([section([moved, ...sessions.slice(0, -1)])], none, order);
    expect(after.map(({ key }) => key)).toEqual(before);
  });

  it('takes 20,000 sessions of 5,000 matters', () => {
    const matters = Array.from({ length: 5_000 }, () => newId());
    const many = Array.from({ length: 20_000 }, (_, index) => at(index, matters[index % 5_000] ?? null));
    expect(rowsByMatter([section(many)], none)).toHaveLength(25_000);
  });
});
