import { ServerProcess } from '../tests/support/server-process.ts';
import { baselineName, openBaseline } from './baseline.ts';
import type { PreparedServer, ServedCompetitor } from './calm/competitor.ts';
import { calmExpectations, calmName, loads } from './calm/expectations.ts';
import { jucaOnPostgresServer, jucaServer } from './calm/juca.ts';
import { loadOn } from './calm/load-on.ts';
import { plainServer } from './calm/plain.ts';
import { runLoad } from './calm/run-load.ts';
import { type Dataset, openDataset } from './dataset/index.ts';
import type { Plan } from './dataset/plan.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { plainSchema } from './dataset/schema-plain.ts';
import { Figures } from './measure/figures.ts';
import { waitsOf } from './measure/percentiles.ts';
import { printAgainstBaseline, printFigures, printVerdicts } from './measure/report.ts';
import { rotated } from './measure/rounds.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';

const engines: Record<string, ServedCompetitor> = { sqlite: jucaServer, postgres: jucaOnPostgresServer };

interface Contestant {
  name: string;
  prepared: PreparedServer;
}

/** Measures the latency of each server over HTTP under load, in alternating stretches, and prints the figures. */
export const benchCalm = async (options: BenchOptions): Promise<Figures> => {
  const juca = engines[options.engine];
  if (!juca)
    throw new TypeError(
      `There is no engine "${options.engine}". There are: ${Object.keys(engines).join(', ')}.`,
    );
  const baseline = options.baseline ? await openBaseline(options.baseline) : undefined;
  const schemas = [plainSchema, jucaSchema, ...(baseline ? [baseline.schema] : [])];
  const dataset = await openDataset(options.directory, options, schemas);
  if (dataset.plan.sized[10000].length === 0)
    throw new TypeError('The database is too small to hold long sessions.');
  announce(options, dataset);
  const competitors = [
    plainServer('FULL'),
    plainServer('default'),
    juca,
    ...(baseline ? [baseline.server] : []),
  ];
  const contestants: Contestant[] = [];
  for (const each of competitors)
    contestants.push({ name: each.name, prepared: await each.prepare(dataset) });
  try {
    return await play(contestants, dataset.plan, options);
  } finally {
    for (const { prepared } of contestants) await prepared.discard();
  }
};

const play = async (contestants: Contestant[], plan: Plan, options: BenchOptions): Promise<Figures> => {
  const figures = new Figures();
  for (let round = 0; round < options.rounds; round += 1) {
    say(`round ${round + 1} of ${options.rounds}`);
    for (const contestant of rotated(contestants, round))
      await measure(contestant, plan, figures, options.seconds);
  }
  printFigures(
    figures,
    contestants.map(({ name }) => name),
  );
  say();
  printVerdicts(figures, calmExpectations);
  if (options.baseline) printAgainstBaseline(figures, 'Juca', baselineName);
  return figures;
};

/** Starts one server and measures it under both loads. */
const measure = async ({ name, prepared }: Contestant, plan: Plan, figures: Figures, seconds: number) => {
  const server = await ServerProcess.start(prepared.server);
  const load = loadOn(server.origin, prepared, plan, seconds);
  for (const title of [loads.users, loads.heavy]) {
    const heavyReaders = title === loads.heavy ? load.heavyReaders : [];
    const { waits, probe, wholeSessions, failed, ownDelayP99 } = await runLoad({ ...load, heavyReaders });
    if (failed > 0) throw new Error(`${name}: ${failed} requests failed.`);
    const record = (what: string, value: number) => figures.add(calmName(title, what), name, value);
    const all = [...waits.list, ...waits.open, ...waits.append];
    for (const [what, values] of [
      ['probe', probe],
      ['append', waits.append],
    ] as const) {
      const { p50, p99, max } = waitsOf(values);
      record(`${what} p50, ms`, p50);
      record(`${what} p99, ms`, p99);
      if (what === 'probe') record('probe longest, ms', max);
    }
    record('list p99, ms', waitsOf(waits.list).p99);
    record('open p99, ms', waitsOf(waits.open).p99);
    record('requests a second', all.length / seconds);
    if (title === loads.heavy) record('whole sessions a second', wholeSessions / seconds);
    record("load process's own event-loop delay p99, ms", ownDelayP99);
  }
  await server.stop();
};

const announce = ({ rounds, seconds }: BenchOptions, { plan }: Dataset): void => {
  const { sessions, users } = plan.size;
  say(`${sessions} sessions of ${users} users, ${plan.totalBlocks} blocks of about 1 KB.`);
  say(
    '50 users without think time: a quarter lists 50 sessions, a quarter opens one of 200 blocks, half appends.',
  );
  say(
    'The plain server opens whole sessions at once; Juca opens the last 50 blocks and reads long sessions in pages of 100.',
  );
  say(
    'Load, probe and server are three processes. The plain server is node:http alone; Juca checks sign-in and input.',
  );
  say(
    `Medians of ${rounds} interleaved rounds of ${seconds} s each, with the least and the most; ratios are of the same round.`,
  );
};
