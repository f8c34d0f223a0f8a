import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
  /** The importing file, from the project's folder. */
  from: string;
  /** The imported file from the project's folder, or the package's name with its path. */
  to: string;
  isPackage: boolean;
  /** True for `import type … from` and `export type … from`, which the compiler removes. */
  isType: boolean;
  /** True where the imported file is one of Server Actions. */
  isAction: boolean;
}

/** Static, side-effect and dynamic imports, of types too, and exports from another file. */
const pattern =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Patterns of source files, relative to the project's folder. */
export const sources = {
  /** The code that is built and served. */
  product: ['src/**/*.{ts,tsx}'],
  /** All source files, with tests, benches and scripts. */
  all: ['*.{ts,mjs}', '{src,scripts,tests,bench}/**/*.{ts,tsx,mjs}'],
};

/** Every import that the files of these patterns make, without those of unit tests. */
export const readImports = (root: string, patterns: readonly string[] = sources.product): Import[] =>
  globSync([...patterns], { cwd: root, exclude: ['src/**/*.test.{ts,tsx}', '**/*.d.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));

/** The imports that one source text makes. */
export const importsOf = (root: string, from: string, text: string): Import[] =>
  [...text.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const to = resolve(from, specifier);
    const isPackage = !/^[.#]/.test(specifier);
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
