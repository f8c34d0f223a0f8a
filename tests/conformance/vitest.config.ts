import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { applicable } from './applicable.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The conformance suite of Durable Streams, of which the tests run that apply to a server that is only read. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^#\//, replacement: `${root}src/` }] },
  test: {
    watch: false,
    include: ['tests/conformance/**/*.test.ts'],
    testNamePattern: applicable,
    // Generous on purpose: a slow machine is not a failed test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The suite registers its tests with the runner that it imports, which must be this one.
    server: { deps: { inline: ['@durable-streams/server-conformance-tests'] } },
  },
});
