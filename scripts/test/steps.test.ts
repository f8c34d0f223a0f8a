import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphOf, reachedFrom } from '../imports/graph.ts';
import { readImports, sources } from '../imports/read-imports.ts';
import { root } from '../install.mjs';
import type { Need } from '../needs/provide.ts';
import { steps } from './steps.ts';

/** What the files of a step write where they use a need. */
const signs: [Need, RegExp][] = [
  ['postgres', /\bstartPostgres\(/],
  ['build', /\bkind: 'whole'|\bbuiltActions?\(/],
  ['chromium', /\bchromiumOptions\(/],
];

const files: Record<string, string[]> = {
  unit: ['{src,scripts,bench,tests/support}/**/*.test.{ts,tsx}'],
  contract: ['tests/contract/**/*.test.ts'],
  integration: ['tests/integration/**/*.test.ts'],
  security: ['tests/security/**/*.test.ts'],
  faults: ['tests/faults/index.ts'],
  browser: ['tests/e2e/**/*.spec.ts', 'playwright.config.ts'],
};

const graph = graphOf(readImports(root, sources.all));

const usedBy = (patterns: string[]): Need[] => {
  const reached = new Set(globSync(patterns, { cwd: root }).flatMap((file) => [...reachedFrom(graph, file)]));
  const texts = [...reached]
    .filter((file) => existsSync(join(root, file)))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  return signs.filter(([, sign]) => texts.some((text) => sign.test(text))).map(([need]) => need);
};

describe('steps', () => {
  it.each(Object.entries(files))('%s names all that its files need', (name, patterns) => {
    const { needs = [] } = steps.find((step) => step.name === name) ?? {};
    expect(needs).toEqual(usedBy(patterns));
  });
});
