import { builtinModules } from 'node:module';
import { graphOf, reachedFrom } from './graph.ts';
import type { Import } from './read-imports.ts';

/** The programs and threads of a running server, which a container image must be able to load. */
const programs = [
  'server.ts',
  'src/cli/index.ts',
  'src/lib/db/sqlite/thread.ts',
  'src/lib/export/thread/export-thread.ts',
  'src/lib/export/thread/import-thread.ts',
];

/**
 * The imports by which a running server would load a package that is no `dependency` of package.json, and so is missing
 * in a container image. Packages that only pages use are compiled into the build.
 */
export const importsOutsideImage = (
  imports: readonly Import[],
  dependencies: Readonly<Record<string, string>>,
): Import[] => {
  const loaded = imports.filter(({ isType }) => !isType);
  const graph = graphOf(loaded);
  const files = new Set(programs.flatMap((file) => [...reachedFrom(graph, file)]));
  return loaded.filter(
    ({ from, to, isPackage }) =>
      isPackage && files.has(from) && !isBuiltin(to) && !(packageOf(to) in dependencies),
  );
};

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
