import { buildIfStale } from './build/next-build.ts';
import { bundleIfStale } from './build/server-bundle.ts';

/** Builds the pages and the server where their sources changed since the last build. The pages come first: their build empties the folder. */
if (await buildIfStale()) await bundleIfStale();
else process.exitCode = 1;
