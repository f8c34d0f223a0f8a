import { baselineName, openBaseline } from './baseline.ts';
import type { PreparedServer } from './calm/competitor.ts';
import { jucaOnPostgresServer, jucaServer } from './calm/juca.ts';
import { type Dataset, openDataset } from './dataset/index.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { Figures } from './measure/figures.ts';
import { MeasuredServer } from './measure/measured-server.ts';
import { printAgainstBaseline, printFigures } from './measure/report.ts';
import { rotated } from './measure/rounds.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';
import { type ModelHost, startModelHost } from './stream/run-model-host.ts';
import { columnOf, measureStretch, stretches } from './stream/stretches.ts';

interface Contestant {
  name: string;
  prepared: PreparedServer;
}

/** Measures a server under the calm load with and without answers that stream, in alternating stretches, and prints the figures. */
export const benchStream = async (options: BenchOptions): Promise<Figures> => {
  const baseline = options.baseline ? await openBaseline(options.baseline) : undefined;
  const isPostgres = options.engine === 'postgres';
  const servers = isPostgres
    ? [jucaOnPostgresServer, baseline?.postgresServer]
    : [jucaServer, baseline?.server];
  const schemas = [jucaSchema, ...(baseline && !isPostgres ? [baseline.schema] : [])];
  const dataset = await openDataset(options.directory, options, schemas);
  announce(options, dataset);
  const contestants: Contestant[] = [];
  for (const server of servers.filter((each) => each !== undefined))
    contestants.push({ name: server.name, prepared: await server.prepare(dataset) });
  const model = await startModelHost(options);
  try {
    return await play(contestants, { dataset, model, options });
  } finally {
    model.stop();
    for (const { prepared } of contestants) await prepared.discard();
  }
};

interface Parts {
  dataset: Dataset;
  model: ModelHost;
  options: BenchOptions;
}

const play = async (contestants: Contestant[], parts: Parts): Promise<Figures> => {
  const figures = new Figures();
  for (let round = 0; round < parts.options.rounds; round += 1) {
    say(`round ${round + 1} of ${parts.options.rounds}`);
    for (const contestant of rotated(contestants, round)) await measure(contestant, parts, figures, round);
  }
  for (const { name } of contestants)
    printFigures(
      figures,
      stretches.map((stretch) => columnOf(name, stretch)),
    );
  if (parts.options.baseline) {
    for (const stretch of stretches)
      printAgainstBaseline(figures, columnOf('Juca', stretch), columnOf(baselineName, stretch));
  }
  return figures;
};

/** Starts one server and measures it with answers and without, in turns first. */
const measure = async (
  { name, prepared }: Contestant,
  { dataset: { plan }, model, options }: Parts,
  figures: Figures,
  round: number,
): Promise<void> => {
  const { kind, settings } = prepared.server;
  const measured = { kind, settings: { ...settings, MODELS: model.models } };
  const server = await MeasuredServer.start(measured, options.profile);
  try {
    for (const stretch of rotated([...stretches], round)) {
      say(`  ${columnOf(name, stretch)}`);
      const record = (what: string, value: number) => {
        figures.add(what, columnOf(name, stretch), value);
        say(`    ${what}: ${Number(value.toPrecision(4))}`);
      };
      await measureStretch(stretch, { server, prepared, plan, model, options }, record);
    }
  } finally {
    await server.stop();
  }
};

const announce = (
  { rounds, seconds, answers, tokens, pace, watchers }: BenchOptions,
  { plan }: Dataset,
): void => {
  const { sessions, users } = plan.size;
  say(`${sessions} sessions of ${users} users, ${plan.totalBlocks} blocks of about 1 KB.`);
  say(`${answers} answers of ${tokens} tokens, ${1000 / pace} a second each, with ${watchers} reading each.`);
  say('Beside them 50 users without think time: a quarter lists, a quarter opens 50 blocks, half appends.');
  say("Load, probe, readers, the model's host and the server are five processes.");
  say(
    `Medians of ${rounds} interleaved rounds of ${seconds} s each, with the least and the most; ratios are of the same round.`,
  );
};
