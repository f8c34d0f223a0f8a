import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../install.mjs';
import { completeLock } from './complete.ts';
import type { Lock } from './lock.ts';

const optional = (...names: string[]): Lock => ({
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: Object.fromEntries(names.map((name) => [name, '2.0.0'])),
    },
    'node_modules/tool-linux-x64': { version: '2.0.0' },
  },
});

describe('completeLock', () => {
  it('has nothing to add to the committed lock; `node scripts/complete-lock.ts` adds it', () => {
    const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(Object.keys(completeLock(lock).packages)).toEqual(Object.keys(lock.packages));
  });

  it('adds what is missing for its platform alone', () => {
    const { packages } = completeLock(
      optional('tool-linux-x64', '@a/tool-linux-arm64-musl', 'tool-wasm32-wasi'),
    );
    expect(packages['node_modules/tool-linux-x64']).toEqual({ version: '2.0.0' });
    expect(packages['node_modules/@a/tool-linux-arm64-musl']).toEqual({
      version: '2.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    });
    expect(packages['node_modules/tool-wasm32-wasi']).toMatchObject({ cpu: ['wasm32'], optional: true });
  });

  it('refuses to guess', () => {
    expect(() => completeLock(optional('tool-extra'))).toThrow(/tool-extra/);
  });
});
