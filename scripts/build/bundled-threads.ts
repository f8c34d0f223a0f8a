import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { startsThreads, withBundledThreads } from './bundled-paths.ts';
import { bundleIfStale } from './server-bundle.ts';

/**
 * Tests that start threads start those of the bundle, as a server does: a thread that loads its sources one by one needs
 * several times as long. A plugin of Vitest.
 */
export const bundledThreads = () => {
  let bundle: Promise<string> | undefined;
  return {
    name: 'bundled-threads',
    enforce: 'pre' as const,
    transform: async (code: string, id: string) => {
      const file = id.split('?')[0] ?? id;
      if (!isSource(file) || !startsThreads(code)) return undefined;
      bundle ??= bundleIfStale();
      return {
        code: withBundledThreads(code, file, `${pathToFileURL(await bundle).href}/`, root),
        map: null,
      };
    },
  };
};

const isSource = (file: string): boolean =>
  file.startsWith(join(root, 'src/')) && !/\.test\.tsx?$/.test(file);
