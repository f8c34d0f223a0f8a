import { describe, expect, it } from 'vitest';
import { bundledName, withBundledPaths } from './bundled-paths.ts';

const place = { root: '/juca', up: 3 };
const bundled = (code: string, file = '/juca/src/lib/export/export-desk.ts') =>
  withBundledPaths(code, file, place);

describe('a source in the bundle', () => {
  it('names a program by its path, in one folder', () => {
    expect(bundledName('src/lib/db/sqlite/thread.ts')).toBe('src.lib.db.sqlite.thread');
    expect(bundledName('server.ts')).toBe('server');
  });

  it.each([
    ["new URL('./thread.ts', import.meta.url)", "new URL('./src.lib.export.thread.mjs', import.meta.url)"],
    [
      'new URL(`./thread/$' + '{name}-thread.ts`, import.meta.url)',
      'new URL(`./src.lib.export.thread.$' + '{name}-thread.mjs`, import.meta.url)',
    ],
    ["new URL('./font.ttf', import.meta.url)", "new URL('./font.ttf', import.meta.url)"],
  ])('starts the thread of the bundle: %s', (code, expected) => expect(bundled(code)).toBe(expected));

  it('finds its folder from where the bundle is', () => {
    expect(bundled("join(import.meta.dirname, '../../..')")).toBe(
      'join((import.meta.dirname + "/../../../src/lib/export"), \'../../..\')',
    );
  });
});
