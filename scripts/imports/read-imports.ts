import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
  /** The importing file, from the project's folder. */
  from: string;
  /** The imported file from the project's folder, or the package's name with its path. */
  to: string;
  isPackage: boolean;
  /** True for `import type … from` and `export type … from`, of which nothing is left in the built code. */
  isType: boolean;
  /** True where the imported file is one of Server Actions. */
  isAction: boolean;
}

/** Static, side-effect and dynamic imports, and what is exported from elsewhere. */
const pattern =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of the sources under `src`; tests may import what they like. */
export const readImports = (root: string): Import[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.{ts,tsx}', '**/*.d.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));

/** The imports that one source text makes. */
export const importsOf = (root: string, from: string, text: string): Import[] =>
  [...text.matchAll(pattern)].map((match) => {
    const to = resolve(from, match[2] ?? match[3] ?? match[4] ?? '');
    const isPackage = !to.startsWith('src/');
    const isType = match[1] !== undefined;
    return {
      from,
      to,
      isPackage,
      isType,
      isAction: to.startsWith('src/actions/') && isAction(join(root, to)),
    };
  });

const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('#/')) return `src/${specifier.slice(2)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
};

const isAction = (file: string): boolean =>
  existsSync(file) && /^['"]use server['"]/.test(readFileSync(file, 'utf8').trimStart());
