import { readFileSync } from 'node:fs';
import { provide } from './needs/index.ts';
import { chooseSteps } from './test/choose.ts';
import { countsLine, sum } from './test/counts.ts';
import { failureLines } from './test/failure-lines.ts';
import { type Outcome, perform } from './test/perform.ts';
import { performAll } from './test/perform-all.ts';
import { logOf, steps } from './test/steps.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

const summaryLine = ({ name, passed, seconds, counts }: Outcome): string => {
  const tests = counts.passed + counts.failed > 0 ? `  ${countsLine(counts)}` : '';
  return `${passed ? '  ok  ' : 'FAILED'}  ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${tests}`;
};

const sayFailures = ({ name, failures }: Outcome): void => {
  if (failures.length === 0) return;
  say(`\n── failed in ${name}`);
  for (const line of failureLines(failures)) say(line);
  say();
};

/** Runs the steps of `npm test` until one fails, names the tests that failed, and closes with the count of all tests. */
const choice = chooseSteps(process.argv.slice(2), steps);
if ('problem' in choice) {
  say(choice.problem);
  process.exit(2);
}
const outcomes = await performAll(choice.steps, {
  perform: (step, isBeside) => perform(step, provide, isBeside ? logOf(step) : undefined),
  show: (step) => process.stdout.write(readFileSync(logOf(step))),
});

const total = sum(outcomes.map((outcome) => outcome.counts));
say('\n── summary');
for (const outcome of outcomes) say(summaryLine(outcome));
for (const step of choice.steps.slice(outcomes.length)) say(`  --    ${step.name.padEnd(18)} not run`);
for (const outcome of outcomes) sayFailures(outcome);
say(countsLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
