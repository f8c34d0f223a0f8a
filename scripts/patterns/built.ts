import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './literals.ts';

/**
 * The regular expressions that files put together from parts with `new RegExp` when they are loaded. Loads the files;
 * none of them may have been loaded before.
 */
export const builtBy = async (root: string, files: readonly string[]): Promise<Pattern[]> => {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  const noted = (pattern: RegExp): RegExp => {
    const place = placeIn(new Error().stack ?? '', root);
    if (place) found.push({ place, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, newTarget) => noted(Reflect.construct(target, given, newTarget)),
    apply: (target, self, given) => noted(Reflect.apply(target, self, given)),
  });
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found.filter(({ place }) => files.some((file) => place.startsWith(`${file}:`)));
};

/** The first line of a stack that lies in the sources, as `src/lib/a.ts:12`. */
const placeIn = (stack: string, root: string): string | undefined => {
  const start = `${pathToFileURL(root).href}/src/`;
  const line = stack.split('\n').find((each) => each.includes(start)) ?? '';
  return /src\/[^:]+:\d+/.exec(line.slice(line.indexOf(start)))?.[0];
};
