import { join } from 'node:path';
import { bundledName } from '../../scripts/build/bundled-paths.ts';
import { bundleIfStale } from '../../scripts/build/server-bundle.ts';

let bundle: Promise<string> | undefined;

/** The file of a program in the bundle of the present sources, which is made at first. */
export const bundledProgram = async (source: string): Promise<string> => {
  bundle ??= bundleIfStale();
  return join(await bundle, `${bundledName(source)}.mjs`);
};
