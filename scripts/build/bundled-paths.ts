import { dirname, posix, relative } from 'node:path';

/** The name of a program in the bundle. All files of a bundle stand in one folder, whatever part of it they came from. */
export const bundledName = (source: string): string => source.replace(/\.ts$/, '').replaceAll('/', '.');

const ownThread = /new URL\((['`])\.\/([^'`]+)\.ts\1, import\.meta\.url\)/g;
const ownFolder = /\bimport\.meta\.dirname\b/g;

/**
 * A source of the project as the bundle holds it: a thread's file is the bundle's own, and the source's folder is found
 * from the bundle, `up` folders below the project's.
 */
export const withBundledPaths = (code: string, file: string, { root, up }: { root: string; up: number }) => {
  const folder = relative(root, dirname(file));
  return code
    .replace(ownThread, (_, quote: string, path: string) => {
      const name = bundledName(posix.join(folder, path));
      return `new URL(${quote}./${name}.mjs${quote}, import.meta.url)`;
    })
    .replace(ownFolder, () => `(import.meta.dirname + ${JSON.stringify(`/${'../'.repeat(up)}${folder}`)})`);
};
