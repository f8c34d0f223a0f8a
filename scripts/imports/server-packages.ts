import { builtinModules } from 'node:module';
import { graphOf, reachedFrom } from './graph.ts';
import type { Import } from './read-imports.ts';

/** True for the programs and threads of a running server, which a container image must be able to load. */
const isProgram = (file: string): boolean =>
  file === 'server.ts' || file === 'src/cli/index.ts' || /^src\/(.+[/-])thread\.ts$/.test(file);

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
  const programs = [...new Set(loaded.map(({ from }) => from))].filter(isProgram);
  const files = new Set(programs.flatMap((file) => [...reachedFrom(graph, file)]));
  return loaded.filter(
    ({ from, to, isPackage }) =>
      isPackage && files.has(from) && !isBuiltin(to) && !(packageOf(to) in dependencies),
  );
};

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
