import { expect, it } from 'vitest';
import { daysInTrash } from './trash-days.ts';

const deletedAt = '2026-03-01T12:00:00.000Z';
const at = (time: string, trashDays = 30) => daysInTrash({ deletedAt }, trashDays, new Date(time));

it('counts the days that are left, the one that has begun included', () => {
  expect(at('2026-03-01T12:00:00.000Z')).toBe(30);
  expect(at('2026-03-01T12:00:01.000Z')).toBe(30);
  expect(at('2026-03-31T11:59:59.000Z')).toBe(1);
  expect(at('2026-05-01T00:00:00.000Z')).toBe(0);
});

it('counts none where the session stays', () => {
  expect(at('2026-03-02T00:00:00.000Z', 0)).toBeNull();
  expect(daysInTrash({ deletedAt: null }, 30, new Date())).toBeNull();
});
