import { join } from 'node:path';
import { root } from '../install.mjs';
import type { Need } from '../needs/provide.ts';

/** One check of `npm test`. */
export interface Step {
  name: string;
  /** A file that Node runs, and its arguments. */
  command: string[];
  /** What must be on the machine before the command runs. */
  needs?: readonly Need[];
  /** The file into which the command writes the counts of its tests, where it counts any. */
  report?: string;
  /** True for one that mostly waits, or works on one core: it runs beside the steps after it. */
  beside?: boolean;
}

const reports = join(root, '.juca/test');
const program = (path: string) => join(root, 'node_modules', path);
const reportOf = (name: string) => join(reports, `${name}.json`);
/** The output of a step that runs beside others. */
export const logOf = ({ name }: Step) => join(reports, `${name}.log`);

/** The tests of one project of vitest.config.ts. */
const vitest = (name: string, needs: readonly Need[] = []): Step => ({
  name,
  needs,
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

/** The public suite of Durable Streams against the streams of answers; a configuration of its own chooses its tests. */
const conformance: Step = {
  name: 'conformance',
  command: [
    program('vitest/vitest.mjs'),
    'run',
    '--config=tests/conformance/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf('conformance')}`,
  ],
  report: reportOf('conformance'),
};

/** All checks in the order in which they begin: the quick ones come first. */
export const steps: readonly Step[] = [
  { name: 'format and lint', command: [program('@biomejs/biome/bin/biome'), 'ci', '--colors=off'] },
  { name: 'imports', command: ['scripts/check-imports.ts'] },
  { name: 'file sizes', command: ['scripts/sizes.ts', '--brief'] },
  { name: 'unused code', command: [program('knip/bin/knip.js'), '--no-progress'] },
  { name: 'regular expressions', command: ['scripts/check-patterns.ts'] },
  { name: 'types', command: [program('typescript/bin/tsc'), '-p', '.'] },
  vitest('unit'),
  vitest('components'),
  vitest('contract', ['postgres']),
  conformance,
  { name: 'build', command: ['scripts/build.ts'] },
  {
    name: 'faults',
    needs: ['postgres'],
    command: ['tests/faults/index.ts', '--short', `--report=${reportOf('faults')}`],
    report: reportOf('faults'),
    beside: true,
  },
  vitest('integration', ['postgres', 'build', 'chromium']),
  vitest('security', ['postgres', 'build']),
  {
    name: 'browser',
    needs: ['build', 'chromium'],
    command: [program('@playwright/test/cli.js'), 'test'],
    report: reportOf('browser'),
  },
];
