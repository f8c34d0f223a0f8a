import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../install.mjs';
import { steps } from './steps.ts';

it('describes every check in CONTRIBUTING.md, in the order in which they run', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const described = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(described).toEqual(steps.map(({ name }) => name));
});
