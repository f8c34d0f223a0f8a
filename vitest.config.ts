import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One kind of tests: `vitest run --project <name>` runs it alone. */
const project = (name: string, include: string[], maxWorkers?: number) => ({
  test: { name, include, ...(maxWorkers && { maxWorkers }) },
});

export default defineConfig({
  resolve: { alias: [{ find: /^#\//, replacement: `${root}src/` }] },
  test: {
    watch: false,
    setupFiles: ['tests/support/unexpected-console.ts'],
    // Generous on purpose: a slow machine is not a failed test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      project('unit', [
        'src/**/*.test.{ts,tsx}',
        'scripts/**/*.test.ts',
        'bench/**/*.test.ts',
        'tests/support/**/*.test.ts',
      ]),
      project('contract', ['tests/contract/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts'], 1),
      project('security', ['tests/security/**/*.test.ts'], 1),
    ],
  },
});
