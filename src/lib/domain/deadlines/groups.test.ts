import { describe, expect, it } from 'vitest';
import { daysOfGroup, deadlineGroups, groupOfDay, type OpenGroup } from './groups.ts';

const today = '2026-12-28';
const open = deadlineGroups.filter((group): group is OpenGroup => group !== 'check' && group !== 'done');

describe('the groups of open deadlines', () => {
  it.each([
    ['2026-12-27', 'overdue'],
    ['2026-12-28', 'today'],
    ['2026-12-29', 'week'],
    ['2027-01-04', 'week'],
    ['2027-01-05', 'later'],
  ] as const)('put %s into %s', (day, group) => {
    expect(groupOfDay(day, today)).toBe(group);
  });

  it('have each day once, as `groupOfDay` says', () => {
    for (const day of ['0001-01-01', '2026-12-27', today, '2026-12-29', '2027-01-04', '9999-12-31']) {
      const having = open.filter((group) => {
        const { from, to } = daysOfGroup(group, today);
        return from <= day && day <= to;
      });
      expect(having).toEqual([groupOfDay(day, today)]);
    }
  });
});
