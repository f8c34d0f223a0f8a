import { join } from 'node:path';
import { root } from '../install.mjs';

/** One check of `npm test`. */
export interface Step {
  name: string;
  /** A file that Node runs, and its arguments. */
  command: string[];
  /** Where the step leaves its counts, where it counts tests. */
  report?: string;
}

const reports = join(root, '.juca/test');
const program = (path: string) => join(root, 'node_modules', path);
const reportOf = (name: string) => join(reports, `${name}.json`);

/** The tests of one project of vitest.config.ts. */
const vitest = (name: string): Step => ({
  name,
  command: [
    program('vitest/vitest.mjs'),
    'run',
    `--project=${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
  ],
  report: reportOf(name),
});

/** All checks in the order in which they run: what is quick and tells most comes first. */
export const steps: readonly Step[] = [
  { name: 'format and lint', command: [program('@biomejs/biome/bin/biome'), 'ci', '--colors=off'] },
  { name: 'import directions', command: ['scripts/check-imports.ts'] },
  { name: 'regular expressions', command: ['scripts/check-patterns.ts'] },
  { name: 'types', command: [program('typescript/bin/tsc'), '-p', '.'] },
  vitest('unit'),
  vitest('contract'),
  { name: 'build', command: ['scripts/build.ts'] },
  vitest('integration'),
  vitest('security'),
  {
    name: 'faults',
    command: ['tests/faults/index.ts', '--short', `--report=${reportOf('faults')}`],
    report: reportOf('faults'),
  },
  {
    name: 'browser',
    command: ['scripts/browser-tests.ts'],
    report: reportOf('browser'),
  },
];
