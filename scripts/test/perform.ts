import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';
import type { Provide } from '../needs/provide.ts';
import { run } from '../run.mjs';
import { countsOf, noTests } from './counts.ts';
import { type Failure, failuresOf } from './failures.ts';
import { type Counts, readReport } from './report.ts';
import type { Step } from './steps.ts';

/** How one step ended. */
export interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
  counts: Counts;
  failures: Failure[];
}

/**
 * The programs of the steps start many servers, commands and threads. Each of them loads hundreds of modules, for which
 * Node reads here what an earlier one has compiled (`module.enableCompileCache` in Node's documentation).
 */
const compileCache = join(root, '.juca/compile-cache');

/** Runs one step after everything that it needs was provided. Its output goes to the terminal, or into the file `log`. */
export const perform = async (step: Step, provide: Provide, log?: string): Promise<Outcome> => {
  const output = log === undefined ? undefined : openLog(log);
  say(`\n── ${step.name}\n`, output);
  const began = performance.now();
  const { passed, counts, failures } = await performProvided(step, provide, output);
  if (output !== undefined) closeSync(output);
  // A check without tests, or one that ended before it ran any, counts as one failure.
  const failed = passed ? 0 : Math.max(counts.failed, 1);
  const seconds = (performance.now() - began) / 1000;
  return { name: step.name, passed, seconds, counts: { ...counts, failed }, failures };
};

const openLog = (file: string): number => {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'w');
};

/** Writes into an open file, or on the terminal where there is none. */
const say = (text: string, output?: number): void => {
  if (output === undefined) process.stdout.write(text);
  else writeSync(output, text);
};

const performProvided = async (
  { command, needs = [], report }: Step,
  provide: Provide,
  output?: number,
): Promise<Pick<Outcome, 'passed' | 'counts' | 'failures'>> => {
  if (report) rmSync(report, { force: true });
  const reason = await provide(needs);
  if (reason) {
    say(`${reason}\n`, output);
    return { passed: false, counts: noTests, failures: [] };
  }
  const { code } = await run(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: output === undefined ? 'inherit' : ['ignore', output, output],
  });
  const written = report ? readReport(report) : undefined;
  const counts = countsOf(written);
  return { passed: code === 0 && counts.failed === 0, counts, failures: failuresOf(written) };
};
