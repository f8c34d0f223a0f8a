import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeFiles } from './place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-place-'));
  mkdirSync(join(folder, 'from/deep'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  [0o644, 0o644],
  [0o755, 0o755],
  [0o600, 0o644],
  [0o700, 0o755],
])('places a file of mode %o with mode %o, and leaves the source as it is', (before, after) => {
  const source = join(folder, 'from/deep/file');
  writeFileSync(source, 'content');
  chmodSync(source, before);
  placeFiles(['deep/file'], join(folder, 'from'), join(folder, 'to'));
  const target = join(folder, 'to/deep/file');
  expect([readFileSync(target, 'utf8'), statSync(target).mode & 0o777]).toEqual(['content', after]);
  expect(statSync(source).mode & 0o777).toBe(before);
});

it('links packages and copies sources', () => {
  const files = ['src/file', 'node_modules/package/file'];
  for (const file of files) {
    mkdirSync(join(folder, 'from', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'from', file), 'content', { mode: 0o644 });
  }
  placeFiles(files, join(folder, 'from'), join(folder, 'to'));
  expect(files.map((file) => statSync(join(folder, 'from', file)).nlink)).toEqual([1, 2]);
});
