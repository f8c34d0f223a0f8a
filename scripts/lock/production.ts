import { findPackage, type Lock } from './lock.ts';

/**
 * The paths of the packages that the root's `dependencies` lead to. `npm prune --omit=dev` keeps more: also what is only
 * an optional peer of one of them, such as a test runner.
 */
export const productionPackages = (lock: Lock): string[] => {
  const reached = new Set(
    Object.keys(lock.packages['']?.dependencies ?? {}).map((name) => `node_modules/${name}`),
  );
  for (const path of reached) {
    for (const name of neededBy(lock, path)) {
      const found = findPackage(lock, path, name);
      if (found) reached.add(found);
    }
  }
  return [...reached].sort();
};

const neededBy = (lock: Lock, path: string): string[] => {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = lock.packages[path] ?? {};
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
};
