import { buildIfStale } from '../build/next-build.ts';
import { provideChromium } from './chromium.ts';
import { providePostgres } from './postgres.ts';
import { createProvide } from './provide.ts';

/** Makes sure of what a step needs before the step runs. */
export const provide = createProvide({
  chromium: provideChromium,
  postgres: providePostgres,
  build: async () => ((await buildIfStale()) ? undefined : 'The pages could not be built.'),
});
