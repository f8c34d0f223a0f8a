import type { Area } from './area.ts';
import { areas, packageHomes, serverPackages } from './directions.ts';
import type { Import } from './read-imports.ts';

/** The reason why an import is refused, or undefined where it is allowed. */
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
  if (home && area.path !== home && !area.path.startsWith(`${home}/`))
    return `only ${home} may import ${name}`;
  if (area.browser && serverPackages.some((pattern) => pattern.test(name))) {
    return `${area.path} also runs in the browser, ${name} only on the server`;
  }
  return undefined;
};

/** `src/lib/auth.ts` is the front of `src/lib/auth`; in a path `*` stands for the name of one folder. */
const isWithin = (file: string, path: string): boolean => {
  if (!path.includes('*')) return file === path || file === `${path}.ts` || file.startsWith(`${path}/`);
  const [names, pattern] = [file.split('/'), path.split('/')];
  return names.length === pattern.length && pattern.every((name, at) => name === '*' || name === names[at]);
};

/** The area with the longest path that holds the file. */
const areaOf = (file: string): Area | undefined =>
  areas
    .flatMap((area) => [area.path, ...(area.also ?? [])].map((path) => ({ area, path })))
    .filter(({ path }) => isWithin(file, path))
    .toSorted((a, b) => b.path.length - a.path.length)[0]?.area;
