import { buildIfStale } from './build/next-build.ts';

/** Builds the pages where their sources changed since the last build. */
process.exitCode = (await buildIfStale()) ? 0 : 1;
