import { dirname, posix, relative } from 'node:path';

/** The name of a program in the bundle. All files of a bundle stand in one folder, whatever part of it they came from. */
export const bundledName = (source: string): string => source.replace(/\.ts$/, '').replaceAll('/', '.');

const ownThread = /new URL\((['`])\.\/([^'`]+)\.ts\1, import\.meta\.url\)/g;
const ownFolder = /\bimport\.meta\.dirname\b/g;

/** Whether a source starts threads by a file beside it. */
export const startsThreads = (code: string): boolean => code.search(ownThread) >= 0;

/** A source of the project that starts the threads of a bundle. `bundle` is code that gives the address of its folder. */
export const withBundledThreads = (code: string, file: string, bundle: string, root: string): string => {
  const folder = relative(root, dirname(file));
  return code.replace(ownThread, (_, quote: string, path: string) => {
    const name = bundledName(posix.join(folder, path));
    return `new URL(${quote}./${name}.mjs${quote}, ${bundle})`;
  });
};

/**
 * A source of the project as the bundle holds it: a thread's file is the bundle's own, and the source's folder is found
 * from the bundle, `up` folders below the project's.
 */
export const withBundledPaths = (code: string, file: string, { root, up }: { root: string; up: number }) => {
  const folder = `/${'../'.repeat(up)}${relative(root, dirname(file))}`;
  return withBundledThreads(code, file, 'import.meta.url', root).replace(
    ownFolder,
    () => `(import.meta.dirname + ${JSON.stringify(folder)})`,
  );
};
