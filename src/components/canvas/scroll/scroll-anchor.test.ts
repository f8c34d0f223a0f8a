import { expect, it } from 'vitest';
import { keepsBelow } from './scroll-anchor.ts';

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
