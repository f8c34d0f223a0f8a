import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Packages that no source names: what runs everything, and what another package needs beside it. */
const unnamed = ['node', 'postcss', 'react-dom'];

it('every dependency is named in the sources', () => {
  const files = globSync('{src,scripts}/**/*.{ts,tsx,mjs,css}', { cwd: root, exclude: ['**/*.test.ts'] });
  const sources = [...files, ...globSync('*.{ts,mjs}', { cwd: root })].map(read).join('\n');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const unused = Object.keys(dependencies).filter(
    (name) => !unnamed.includes(name) && !new RegExp(`['"/]${name}(?:['"]|/)`).test(sources),
  );
  expect(unused).toEqual([]);
});
