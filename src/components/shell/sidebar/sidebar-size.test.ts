import { describe, expect, it } from 'vitest';
import { formatSidebarSize, parseSidebarSize, widthByKey } from './sidebar-size.ts';

describe('parseSidebarSize', () => {
  it.each([
    [undefined, { width: 300, collapsed: false }],
    ['', { width: 300, collapsed: false }],
    ['360', { width: 360, collapsed: false }],
    ['360-collapsed', { width: 360, collapsed: true }],
    ['9999', { width: 420, collapsed: false }],
    ['1', { width: 240, collapsed: false }],
    ['360;x', { width: 300, collapsed: false }],
  ])('reads %s', (kept, size) => {
    expect(parseSidebarSize(kept)).toEqual(size);
  });

  it('reads what was written', () => {
    const size = { width: 333, collapsed: true };
    expect(parseSidebarSize(formatSidebarSize(size))).toEqual(size);
  });
});

describe('widthByKey', () => {
  it('moves in steps, and no further than the ends', () => {
    expect(widthByKey('ArrowRight', 300)).toBe(316);
    expect(widthByKey('ArrowRight', 415)).toBe(420);
    expect(widthByKey('ArrowLeft', 245)).toBe(240);
    expect(widthByKey('Home', 300)).toBe(240);
    expect(widthByKey('End', 300)).toBe(420);
    expect(widthByKey('a', 300)).toBeUndefined();
  });
});
