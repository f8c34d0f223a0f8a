import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { startsThreads, withBundledThreads } from './bundled-paths.ts';
import { bundleIfStale } from './server-bundle.ts';

/**
 * The variable in which the processes of a test run find the address of the bundle. The address itself does not stand in what
 * the plugin makes of a source, since Vitest keeps that while the source stays the same.
 */
const variable = 'JUCA_TEST_BUNDLE';

/**
 * Tests that start threads start those of the bundle, as a server does: a thread that loads its sources one by one needs
 * several times as long. A plugin of Vitest.
 */
export const bundledThreads = () => ({
  name: 'bundled-threads',
  enforce: 'pre' as const,
  config: async () => {
    process.env[variable] = `${pathToFileURL(await bundleIfStale()).href}/`;
  },
  transform: (code: string, id: string) => {
    const file = id.split('?')[0] ?? id;
    if (!isSource(file) || !startsThreads(code)) return undefined;
    return { code: withBundledThreads(code, file, `process.env.${variable}`, root), map: null };
  },
});

const isSource = (file: string): boolean =>
  file.startsWith(join(root, 'src/')) && !/\.test\.tsx?$/.test(file);
