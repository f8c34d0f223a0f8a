/** What of a package-lock.json (lockfileVersion 3) matters here. The root project's entry has the empty path. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** The path of the package that a name leads to from the package at `path`: the nearest one upwards, as Node resolves it. */
export const findPackage = (lock: Lock, path: string, name: string): string | undefined => {
  for (let from: string | undefined = path; from !== undefined; from = parentOf(from)) {
    const candidate = `${from ? `${from}/` : ''}node_modules/${name}`;
    if (lock.packages[candidate]) return candidate;
  }
  return undefined;
};

const parentOf = (path: string): string | undefined => {
  if (path === '') return undefined;
  const end = path.lastIndexOf('/node_modules/');
  return end < 0 ? '' : path.slice(0, end);
};
