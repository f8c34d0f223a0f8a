import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourcesHash } from './sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-sources-'));
  mkdirSync(join(folder, 'src/app'), { recursive: true });
  write('src/app/page.tsx', 'page');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

describe('sourcesHash', () => {
  it('is the same for the same sources, whatever their times', () => {
    const before = sourcesHash(folder);
    write('src/app/page.tsx', 'page');
    expect(sourcesHash(folder)).toBe(before);
  });

  it.each([
    ['src/app/page.tsx', 'changed'],
    ['src/app/new.css', ''],
    ['src/messages.json', '{}'],
    ['next.config.mjs', 'export default {}'],
    ['package-lock.json', '{"packages":{}}'],
  ])('changes with %s', (file, text) => {
    const before = sourcesHash(folder);
    write(file, text);
    expect(sourcesHash(folder)).not.toBe(before);
  });

  it('is not moved by tests and by what is not built', () => {
    const before = sourcesHash(folder);
    write('src/app/page.test.ts', 'test');
    write('README.md', 'words');
    expect(sourcesHash(folder)).toBe(before);
  });
});
