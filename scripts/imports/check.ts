import { type Area, areas, packageHomes, serverPackages } from './directions.ts';
import type { Import } from './read-imports.ts';

/** Why an import may not be, in words; undefined where it may. */
export const problemOf = ({ from, to, isPackage, isType, isAction }: Import): string | undefined => {
  const area = areaOf(from);
  if (!area) return 'the folder has no row in scripts/imports/directions.ts';
  if (isPackage) return packageProblem(area, to);
  const target = areaOf(to);
  if (!target) return `${to} belongs to no area of scripts/imports/directions.ts`;
  if (area.browser && target.path === 'src/actions' && !isAction) {
    return `${area.path} reaches actions only through files that begin with 'use server'`;
  }
  if (isType && area.mayImportTypesOf?.includes(to)) return undefined;
  const allowed = target === area || area.mayImport.includes(target.path);
  return allowed ? undefined : `${area.path} may not import ${target.path}`;
};

const packageProblem = (area: Area, name: string): string | undefined => {
  const home = packageHomes[name.split('/')[0] ?? ''];
  if (home && area.path !== home) return `only ${home} may import ${name}`;
  if (area.browser && serverPackages.some((pattern) => pattern.test(name))) {
    return `${area.path} also runs in the browser, ${name} only on the server`;
  }
  return undefined;
};

const isWithin = (file: string, path: string) => file === path || file.startsWith(`${path}/`);

/** The area with the longest path that holds the file; `src/lib/auth.ts` is the front of `src/lib/auth`. */
const areaOf = (file: string): Area | undefined =>
  areas
    .filter(({ path }) => isWithin(file, path) || file === `${path}.ts`)
    .toSorted((a, b) => b.path.length - a.path.length)[0];
