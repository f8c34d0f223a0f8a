import { expect, it } from 'vitest';
import { keepsBelow as keeps, type Resized } from './scroll-anchor.ts';

const keepsBelow = (row: Omit<Resized, 'fromKept'>, offset: number, fromKept: number | null = null) =>
  keeps({ ...row, fromKept }, offset);

it('keeps what is in sight where it is while rows above it get their height', () => {
  expect(keepsBelow({ start: 0, size: 100, isFirst: true }, 500)).toBe(true);
  expect(keepsBelow({ start: 450, size: 100, isFirst: true }, 500)).toBe(true);
  expect(keepsBelow({ start: 0, size: 100, isFirst: false }, 500)).toBe(true);
});

it('lets rows in sight and below it grow downwards', () => {
  expect(keepsBelow({ start: 500, size: 100, isFirst: true }, 500)).toBe(false);
  expect(keepsBelow({ start: 900, size: 100, isFirst: true }, 500)).toBe(false);
  expect(keepsBelow({ start: 450, size: 100, isFirst: false }, 500)).toBe(false);
});

it('lets rows in sight above one that is kept grow upwards, and those below it downwards', () => {
  for (const isFirst of [true, false]) {
    expect(keepsBelow({ start: 600, size: 100, isFirst }, 500, -1)).toBe(true);
    expect(keepsBelow({ start: 0, size: 100, isFirst }, 500, 2)).toBe(false);
    expect(keepsBelow({ start: 600, size: 100, isFirst }, 500, 0)).toBe(false);
  }
});
