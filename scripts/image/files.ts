import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Lock } from '../lock/lock.ts';
import { productionPackages } from '../lock/production.ts';

/** Files that a server needs beside its packages and pages. */
const own = ['package.json', 'next.config.mjs', 'server.ts', 'scripts/*.mjs', 'src/**/*'];

/** What no server reads: tests, the cache of the build, and records that the build keeps for itself. */
const unneeded = [
  '**/*.test.{ts,tsx}',
  '.next/{cache,diagnostics,types,trace*,turbopack}/**',
  '.next/{trace*,turbopack}',
  '.next/juca/*/tests.*',
];

/** Parts of packages that only a build or a compiler reads. They are more than half of all packages. */
const unneededInPackages = [
  '**/*.{map,md,d.ts,d.mts,d.cts}',
  'node_modules/@next/swc-*/**',
  'node_modules/next/dist/{docs,esm,next-devtools,bundle-analyzer}/**',
  'node_modules/better-sqlite3/{deps,src}/**',
  'node_modules/{ai,@ai-sdk/*}/{docs,src}/**',
  // The program itself is in node_modules/node/bin.
  'node_modules/node/node_modules/**',
];

/** Every file of a container image, from the project's folder. The pages must have been built. */
export const imageFiles = (root: string): string[] => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = productionPackages(lock).filter((path) => existsSync(join(root, path)));
  return [
    ...filesOf(root, [...own, '.next/**/*'], unneeded),
    ...filesOf(
      root,
      packages.map((path) => `${path}/**/*`),
      unneededInPackages,
    ),
  ];
};

const filesOf = (cwd: string, patterns: readonly string[], exclude: readonly string[]): string[] =>
  globSync([...patterns], { cwd, exclude: [...exclude], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(cwd, join(entry.parentPath, entry.name)));
