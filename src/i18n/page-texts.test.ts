import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { areasOfEveryPage } from './page-texts.ts';

const source = join(import.meta.dirname, '..');

/** Files of what every page may show, whoever is signed in. */
const files = globSync(['app/*.tsx', 'app/(sign-in)/**/*.tsx', 'components/{sign-in,ui}/**/*.tsx'], {
  cwd: source,
  exclude: ['**/*.test.tsx'],
});

it('every page has the texts that it may show before anybody is signed in', () => {
  expect(files.length).toBeGreaterThan(40);
  const used = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    if (!text.startsWith("'use client'")) return [];
    const named = [...text.matchAll(/useTranslations\('(\w+)/g)].map(([, area]) => area);
    const whole = text.includes('useTranslations()') ? [...text.matchAll(/\bt\('(\w+)\./g)] : [];
    return [...named, ...whole.map(([, area]) => area)];
  });
  expect([...new Set(used)].filter((area) => !areasOfEveryPage.some((known) => known === area))).toEqual([]);
});
