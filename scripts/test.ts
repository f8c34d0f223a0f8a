import { rmSync } from 'node:fs';
import { root } from './install.mjs';
import { run } from './run.mjs';
import { type Counts, countsLine, noTests, readCounts, sum } from './test/counts.ts';
import { type Step, steps } from './test/steps.ts';

interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
  counts: Counts;
}

const say = (line = '') => process.stdout.write(`${line}\n`);

/** The steps named on the command line, or all. */
const chosen = (names: readonly string[]): readonly Step[] => {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) {
    say(`There is no step "${unknown}". There are: ${steps.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  return names.length > 0 ? steps.filter((step) => names.includes(step.name)) : steps;
};

const perform = async (step: Step): Promise<Outcome> => {
  say(`\n── ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const began = performance.now();
  const { code } = await run(process.execPath, step.command, { cwd: root });
  const seconds = (performance.now() - began) / 1000;
  const counts = step.report ? readCounts(step.report) : noTests;
  const passed = code === 0 && counts.failed === 0;
  // A check that counts no tests, or broke before it could, still is one that failed.
  const failed = passed ? 0 : Math.max(counts.failed, 1);
  return { name: step.name, passed, seconds, counts: { ...counts, failed } };
};

const summaryLine = ({ name, passed, seconds, counts }: Outcome): string => {
  const tests = counts.passed + counts.failed > 0 ? `  ${countsLine(counts)}` : '';
  return `${passed ? '  ok  ' : 'FAILED'}  ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${tests}`;
};

const wanted = chosen(process.argv.slice(2));
const outcomes: Outcome[] = [];
for (const step of wanted) {
  const outcome = await perform(step);
  outcomes.push(outcome);
  if (!outcome.passed) break;
}

const total = sum(outcomes.map((outcome) => outcome.counts));
say('\n── summary');
for (const outcome of outcomes) say(summaryLine(outcome));
for (const step of wanted.slice(outcomes.length)) say(`  --    ${step.name.padEnd(18)} not run`);
say(countsLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
