import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { bundledThreads } from './scripts/build/bundled-threads.ts';
import { LongestFirst } from './scripts/test/longest-first.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One kind of tests: `vitest run --project <name>` runs it alone. */
const project = (name: string, include: string[]) => ({ test: { name, include } });

/**
 * Files of unit tests share their modules: loading them anew for each of some 350 files took two fifths of the time. A
 * unit test therefore mocks no module and leaves no state in one.
 */
const sharingModules = (name: string, include: string[]) => ({ test: { name, include, isolate: false } });

/** Tests of components and hooks: they run in jsdom, since no browser is needed for what they hold. */
const components = {
  test: {
    name: 'components',
    include: ['src/**/*.test.tsx'],
    environment: 'jsdom',
    setupFiles: ['tests/support/components/setup.ts'],
  },
};

export default defineConfig({
  plugins: [bundledThreads()],
  resolve: { alias: [{ find: /^#\//, replacement: `${root}src/` }] },
  test: {
    watch: false,
    // By itself Vitest leaves one core idle, which on two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    setupFiles: ['tests/support/unexpected-console.ts'],
    // Generous on purpose: a slow machine is not a failed test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      sharingModules('unit', [
        'src/**/*.test.ts',
        'scripts/**/*.test.ts',
        'bench/**/*.test.ts',
        'tests/support/**/*.test.ts',
      ]),
      components,
      project('contract', ['tests/contract/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts']),
      project('security', ['tests/security/**/*.test.ts']),
    ],
  },
});
