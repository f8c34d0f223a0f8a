import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The options of a bench on the command line. */
export interface BenchOptions {
  sessions: number;
  users: number;
  blocks: number;
  decisions: number;
  /** Answers that stream at once. */
  answers: number;
  /** Tokens of each answer. */
  tokens: number;
  /** Milliseconds between two tokens. */
  pace: number;
  /** Readers of each answer. */
  watchers: number;
  /** Connections that never read. */
  silent: number;
  /** Users at first, by how much they grow, and how many there are at most. */
  population: number;
  grow: number;
  most: number;
  /** Processes of Juca's server. */
  processes: number;
  /** The folder for processor profiles of Juca's server; none are taken without it. */
  profile: string | undefined;
  /** Blocks of the long session (page). */
  long: number;
  /** Keys that are pressed (page). */
  keys: number;
  /** Kilobytes that stand in the composer (page). */
  typed: number;
  rounds: number;
  /** Length of one measured stretch in seconds. */
  seconds: number;
  /** The engine of Juca's store. */
  engine: string;
  /** Folder of another checkout of Juca, installed, to be measured in the same rounds. */
  baseline: string | undefined;
  /** Folder of the built peer (peer). */
  peer: string | undefined;
  /** The folder in which databases are generated and copied, outside the repository. */
  directory: string;
  /** A file for the figures as JSON. */
  json: string | undefined;
}

/** The flags with their defaults, for the help text. */
export const optionHelp = [
  '--sessions 200000   sessions in the database',
  '--users 2000        who share them evenly (population: 10000)',
  '--blocks 2000000    blocks of about 1 KB (growth: 10000000, of the largest database)',
  '--decisions 100000  decisions in the library',
  '--answers 200       answers that stream at once (stream)',
  '--tokens 2000       tokens of each answer, one event of the host each',
  '--pace 25           milliseconds between two tokens',
  '--watchers 1        readers of each answer',
  '--silent 0          more connections to answers, which never read',
  '--population 500    users at first (population)',
  '--grow 1.5          how many times as many each further step has',
  '--most 10000        where the steps end',
  '--processes 1       processes of the server; 2 on PostgreSQL alone',
  '--long 10000        blocks of the long session (page)',
  '--keys 100          keys that are pressed, and turns of the wheel (page)',
  '--typed 250         kilobytes that stand in the composer (page)',
  '--profile FOLDER    writes processor profiles of the server (stream, population)',
  '--rounds 5          interleaved rounds (calm, population: 3)',
  '--seconds 3         length of one measured stretch (calm: 15, population: 10)',
  "--engine sqlite     what Juca's store runs on",
  '--baseline FOLDER   another checkout of Juca, measured in the same rounds (store, calm, stream)',
  '--peer FOLDER       vercel/ai-chatbot, installed and built (peer)',
  '--json FILE         the figures of every round as well',
];

/** What differs between the benches. */
export type BenchDefaults = Pick<BenchOptions, 'rounds' | 'seconds'> &
  Partial<Pick<BenchOptions, 'users' | 'blocks'>>;

/** Reads the flags. Throws `TypeError` for an unknown or wrong one. */
export const readOptions = (args: string[], defaults: BenchDefaults): BenchOptions => {
  const text = { type: 'string' } as const;
  const flags = {
    sessions: text,
    users: text,
    blocks: text,
    decisions: text,
    answers: text,
    tokens: text,
    pace: text,
    watchers: text,
    silent: text,
    population: text,
    grow: text,
    most: text,
    processes: text,
    long: text,
    keys: text,
    typed: text,
    profile: text,
    rounds: text,
    seconds: text,
    engine: text,
    baseline: text,
    peer: text,
    json: text,
  };
  const { values } = parseArgs({ args, options: flags });
  const number = (name: NumberFlag, otherwise: number): number => positive(name, values[name], otherwise);
  return {
    sessions: number('sessions', 200_000),
    users: number('users', defaults.users ?? 2_000),
    blocks: number('blocks', defaults.blocks ?? 2_000_000),
    decisions: number('decisions', 100_000),
    answers: number('answers', 200),
    tokens: number('tokens', 2_000),
    pace: number('pace', 25),
    watchers: number('watchers', 1),
    silent: values.silent === undefined ? 0 : number('silent', 0),
    population: number('population', 500),
    grow: number('grow', 1.5),
    most: number('most', 10_000),
    processes: number('processes', 1),
    long: number('long', 10_000),
    keys: number('keys', 100),
    typed: number('typed', 250),
    profile: values.profile,
    rounds: number('rounds', defaults.rounds),
    seconds: number('seconds', defaults.seconds),
    engine: values.engine ?? 'sqlite',
    baseline: values.baseline,
    peer: values.peer,
    directory: process.env.BENCH_DIR || join(tmpdir(), 'juca-bench'),
    json: values.json,
  };
};

type NumberFlag = {
  [Name in keyof BenchOptions]: BenchOptions[Name] extends number ? Name : never;
}[keyof BenchOptions];

const positive = (name: string, given: string | undefined, otherwise: number): number => {
  const value = given === undefined ? otherwise : Number(given);
  if (!(value > 0)) throw new TypeError(`--${name} must be a number above 0, not "${given}".`);
  return value;
};
