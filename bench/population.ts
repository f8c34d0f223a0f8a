import { openBaseline } from './baseline.ts';
import type { PreparedServer, ServedCompetitor } from './calm/competitor.ts';
import { jucaOnPostgresServer, jucaServer } from './calm/juca.ts';
import { plainServer } from './calm/plain.ts';
import { type Dataset, openDataset } from './dataset/index.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { plainSchema } from './dataset/schema-plain.ts';
import { legalTexts } from './dataset/text.ts';
import { Figures } from './measure/figures.ts';
import { printAgainstBaseline, printFigures } from './measure/report.ts';
import { rotated } from './measure/rounds.ts';
import type { BenchOptions } from './options.ts';
import { bareServer } from './population/bare.ts';
import { demandOpenFiles } from './population/open-files.ts';
import { recordAnswers } from './population/recorded.ts';
import { Served } from './population/served.ts';
import { measurePopulation, p99OfAll, userOf, warmUp } from './population/stretch.ts';
import { say } from './say.ts';

const engines: Record<string, ServedCompetitor> = { sqlite: jucaServer, postgres: jucaOnPostgresServer };

/** Milliseconds that nearly every user may wait. */
const mostP99 = 250;

interface Contestant {
  name: string;
  prepared: PreparedServer;
  served: Served;
  /** Why it takes no further step. */
  out?: string;
}

/** Lets populations that grow use each server, in alternating stretches, and prints what they saw. */
export const benchPopulation = async (options: BenchOptions): Promise<Figures> => {
  const juca = engines[options.engine];
  if (!juca) throw new TypeError(`There is no engine "${options.engine}". There are: sqlite, postgres.`);
  if (options.processes > 1 && options.engine !== 'postgres')
    throw new TypeError('One process has an SQLite file to itself. --processes is for PostgreSQL.');
  if (options.grow <= 1) throw new TypeError('--grow must be above 1.');
  demandOpenFiles(options.most);
  const baseline = options.baseline ? await openBaseline(options.baseline) : undefined;
  const ofBaseline = options.engine === 'postgres' ? baseline?.postgresServer : baseline?.server;
  const schemas = [plainSchema, jucaSchema, ...(baseline ? [baseline.schema] : [])];
  const dataset = await openDataset(options.directory, options, schemas);
  announce(options, dataset);
  await using opened = new AsyncDisposableStack();
  const open = async (competitor: ServedCompetitor): Promise<Contestant> => {
    const prepared = await competitor.prepare(dataset);
    opened.defer(() => prepared.discard());
    const isJuca = competitor === juca;
    const served = await Served.start(
      prepared,
      isJuca ? options.processes : 1,
      isJuca ? options.profile : undefined,
    );
    opened.defer(() => served.stop());
    return { name: competitor.name, prepared, served };
  };
  const own = await open(juca);
  const answers = await recordAnswers(
    userOf(0, own.prepared, own.served, dataset.plan),
    legalTexts()[0] ?? '',
  );
  const contestants = [
    await open(bareServer(answers, own.prepared, options.directory)),
    await open(plainServer('FULL')),
    ...(ofBaseline ? [await open(ofBaseline)] : []),
    own,
  ];
  await warmUpAll(contestants, dataset);
  return await play(contestants, dataset, options);
};

/** One after another, so that none is warmed up beside the load of another. */
const warmUpAll = async (contestants: Contestant[], { plan }: Dataset): Promise<void> => {
  say('warming up');
  for (const contestant of contestants) await warmUp({ ...contestant, plan });
};

const play = async (contestants: Contestant[], dataset: Dataset, options: BenchOptions): Promise<Figures> => {
  const all = new Figures();
  const { population: first, grow, most } = options;
  for (
    let size = first;
    size <= most && contestants.at(-1)?.out === undefined;
    size = Math.round(size * grow)
  )
    await playStep(contestants, size, { dataset, options, all });
  for (const { name, out } of contestants) say(`${name}: ${out ?? `held ${most} users and all before`}`);
  return all;
};

interface Parts {
  dataset: Dataset;
  options: BenchOptions;
  /** The figures of all steps. */
  all: Figures;
}

const playStep = async (contestants: Contestant[], size: number, { dataset, options, all }: Parts) => {
  const figures = new Figures();
  const playing = contestants.filter(({ out }) => out === undefined);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const contestant of rotated(playing, round)) {
      const { name } = contestant;
      say(`${size} users, round ${round + 1}: ${name}`);
      const record = (what: string, value: number) => {
        figures.add(what, name, value);
        all.add(`${size} users: ${what}`, name, value);
      };
      const stretch = { ...contestant, plan: dataset.plan, population: size, seconds: options.seconds };
      const failures = Object.entries(await measurePopulation(stretch, record));
      for (const [what, count] of failures) say(`${name}: ${count} times ${what}`);
    }
  }
  for (const contestant of playing) judge(contestant, size, figures);
  say(`\n${size} users`);
  const names = playing.map(({ name }) => name);
  printFigures(figures, names);
  for (const name of names.slice(1, -1)) printAgainstBaseline(figures, 'Juca', name);
};

const judge = (contestant: Contestant, size: number, figures: Figures): void => {
  const p99 = figures.spread(p99OfAll, contestant.name).median;
  const failures = figures.spread('errors', contestant.name).max;
  if (p99 > mostP99) contestant.out = `p99 was ${Math.round(p99)} ms with ${size} users`;
  if (failures > 0) contestant.out = `requests or streams failed with ${size} users`;
};

const announce = ({ rounds, seconds, processes, engine }: BenchOptions, { plan }: Dataset): void => {
  const { sessions, users } = plan.size;
  say(
    `${sessions} sessions of ${users} users, ${plan.totalBlocks} blocks of about 1 KB; ${engine}, ${processes} process(es).`,
  );
  say(
    'Each user holds a live stream, and on average every 5 s appends (half), opens 50 blocks or lists (a quarter each).',
  );
  say('A wait begins when the request is due. Users and servers are processes of their own on one machine.');
  say('The plain server is node:http with better-sqlite3 in the request, without sign-in and validation.');
  say("Bare node:http answers Juca's bytes and stores nothing.");
  say(
    `Medians of ${rounds} interleaved rounds of ${seconds} s each, with the least and the most; ratios are of the same round.`,
  );
  say(
    `A server takes no further step where the median of p99 is above ${mostP99} ms, or where something failed.`,
  );
};
