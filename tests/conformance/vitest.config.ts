import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The conformance suite of Durable Streams, of which `applicable.ts` names the tests that are run. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^#\//, replacement: `${root}src/` }] },
  test: {
    watch: false,
    include: ['tests/conformance/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The suite takes this server's own copy of the runner.
    server: { deps: { inline: ['@durable-streams/server-conformance-tests'] } },
  },
});
