import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerKill } from './answer-kill.ts';
import { answerMoments } from './answer-moments.ts';
import { cannotReopen } from './cannot-reopen.ts';
import { clockAhead } from './clock-ahead.ts';
import { clockBack } from './clock-back.ts';
import { damaged } from './damaged.ts';
import { diskFull } from './disk-full.ts';
import type { Fault, FaultOptions, Outcome } from './fault.ts';
import { fileLost } from './file-lost.ts';
import { fileTakenAway } from './file-taken-away.ts';
import { flush, synchronous } from './flush.ts';
import { kill } from './kill.ts';
import { leftoverLog } from './leftover-log.ts';
import { locked } from './locked.ts';
import { migration } from './migration.ts';
import { postgresCut } from './postgres-cut.ts';
import { postgresDiskFull } from './postgres-disk-full.ts';
import { postgresFrozen } from './postgres-frozen.ts';
import { postgresProcesses } from './postgres-processes.ts';
import { postgresReadOnly } from './postgres-read-only.ts';
import { postgresRestart } from './postgres-restart.ts';
import { random } from './random.ts';
import { readOnly } from './read-only.ts';
import { secondServer } from './second-server.ts';
import { signUp } from './sign-up.ts';
import { silentReader } from './silent-reader.ts';
import { stop } from './stop.ts';
import { symbolicLink } from './symbolic-link.ts';
import { threadDies } from './thread-dies.ts';

const faults: Fault[] = [
  kill,
  signUp,
  synchronous,
  flush,
  diskFull,
  readOnly,
  locked,
  damaged,
  fileLost,
  fileTakenAway,
  leftoverLog,
  symbolicLink,
  threadDies,
  cannotReopen,
  clockBack,
  clockAhead,
  secondServer,
  silentReader,
  answerKill,
  answerMoments,
  stop,
  migration,
  postgresRestart,
  postgresProcesses,
  postgresCut,
  postgresFrozen,
  postgresReadOnly,
  postgresDiskFull,
  random,
];

const say = (line = '') => process.stdout.write(`${line}\n`);

const help = () => {
  say('npm run faults -- [names] [--short] [--rounds 200] [--whole 10] [--seed 1] [--report FILE]');
  say('  of random: [--minutes 10]; of random and of answers: [--engine sqlite|postgres]\n');
  for (const { name, promise } of faults) say(`  ${name.padEnd(18)} ${promise}`);
  say('\nWithout a name all are played; `quick` plays all in short.');
};

/** How one fault ended, for the summary. */
interface Played {
  fault: Fault;
  outcome: Outcome;
  seconds: number;
}

const play = async (fault: Fault, options: FaultOptions): Promise<Played> => {
  say(`\n── ${fault.name}: ${fault.promise}`);
  const begin = performance.now();
  const outcome = await fault.play(options).catch(
    (error: unknown): Outcome => ({
      lines: [],
      violations: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }),
  );
  for (const line of outcome.lines) say(`   ${line}`);
  for (const violation of outcome.violations) say(`   VIOLATION: ${violation}`);
  if (outcome.impossible) say(`   not possible here: ${outcome.impossible}`);
  return { fault, outcome, seconds: (performance.now() - begin) / 1000 };
};

/** Rounds, acknowledged writes that were lost, and other broken promises. */
const tallyOf = ({ tally, violations }: Outcome) => {
  const { rounds = '-', lost = '-' } = tally ?? {};
  const figure = (value: number | string) => String(value).padStart(5);
  return `rounds ${figure(rounds)}  lost ${figure(lost)}  wrong ${figure(violations.length)}`;
};

const verdictOf = ({ violations, impossible, tally }: Outcome) => {
  if (violations.length > 0 || (tally?.lost ?? 0) > 0) return 'FAILED';
  return impossible ? 'not possible here' : 'held';
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    whole: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    engine: { type: 'string' },
    report: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const isQuick = positionals.includes('quick');
const short = values.short || isQuick;
const names = positionals.filter((name) => name !== 'quick');
const unknown = names.find((name) => !faults.some((fault) => fault.name === name));
if (values.help || unknown) {
  if (unknown) say(`There is no fault "${unknown}".\n`);
  help();
  process.exit(unknown ? 2 : 0);
}
const options: FaultOptions = {
  short,
  rounds: Number(values.rounds ?? (short ? 5 : 200)),
  whole: Number(values.whole ?? (short ? 0 : 10)),
  seed: Number(values.seed ?? Date.now() % 1_000_000),
  ...(values.minutes && { minutes: Number(values.minutes) }),
  ...(values.engine && { engine: values.engine === 'postgres' ? 'postgres' : 'sqlite' }),
};

const played: Played[] = [];
for (const fault of faults) {
  if (names.length === 0 || names.includes(fault.name)) played.push(await play(fault, options));
}

say();
for (const { fault, outcome, seconds } of played) {
  const row = `${verdictOf(outcome).padEnd(18)} ${fault.name.padEnd(18)} ${tallyOf(outcome)}`;
  say(`${row} ${seconds.toFixed(1).padStart(7)} s`);
}
const count = (verdict: string) => played.filter(({ outcome }) => verdictOf(outcome) === verdict).length;
const counts = { passed: count('held'), failed: count('FAILED'), skipped: count('not possible here') };
if (values.report) writeFileSync(values.report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
