import { seeded } from '../tests/support/random.ts';
import { baselineName, openBaseline } from './baseline.ts';
import type { Competitor, Prepared } from './competitors/competitor.ts';
import { competitorsOn } from './competitors/index.ts';
import { type Dataset, openDataset } from './dataset/index.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { plainSchema } from './dataset/schema-plain.ts';
import { legalTexts } from './dataset/text.ts';
import { Figures } from './measure/figures.ts';
import { printAgainstBaseline, printFigures, printVerdicts } from './measure/report.ts';
import { rotated } from './measure/rounds.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';
import { measureAppends } from './store/appends.ts';
import { storeExpectationsOn } from './store/expectations.ts';
import { measureLists, measureWindows } from './store/reads.ts';

const smallSize = { sessions: 200, users: 2, blocks: 2_000 };

interface Contestant {
  competitor: Competitor;
  large: Prepared;
  small: Prepared;
}

/** Measures the plain implementation and Juca's store in this process, in alternating stretches, and prints the figures. */
export const benchStore = async (options: BenchOptions): Promise<Figures> => {
  const baseline = options.baseline ? await openBaseline(options.baseline) : undefined;
  const competitors = [...competitorsOn(options.engine), ...(baseline ? [baseline.store] : [])];
  const schemas = [plainSchema, jucaSchema, ...(baseline ? [baseline.schema] : [])];
  const large = await openDataset(options.directory, options, schemas);
  const small = await openDataset(options.directory, smallSize, schemas);
  announce(options, large);
  const contestants = competitors.map((competitor) => ({
    competitor,
    large: competitor.prepare(large),
    small: competitor.prepare(small),
  }));
  try {
    return await play(contestants, large, options);
  } finally {
    for (const each of contestants) for (const copy of [each.large, each.small]) await copy.discard();
  }
};

const play = async (contestants: Contestant[], dataset: Dataset, options: BenchOptions): Promise<Figures> => {
  const figures = new Figures();
  for (let round = 0; round < options.rounds; round += 1) {
    say(`round ${round + 1} of ${options.rounds}`);
    for (const contestant of rotated(contestants, round)) {
      await measure(contestant, dataset, { figures, seconds: options.seconds, seed: round });
    }
  }
  printFigures(
    figures,
    contestants.map(({ competitor }) => competitor.name),
  );
  say();
  printVerdicts(figures, storeExpectationsOn(options.engine));
  if (options.baseline) printAgainstBaseline(figures, 'Juca', baselineName);
  return figures;
};

/** Reads first, with an empty log; then appends. Only one competitor is open at a time. */
const measure = async (
  { competitor, large, small }: Contestant,
  { plan }: Dataset,
  { figures, seconds, seed }: { figures: Figures; seconds: number; seed: number },
): Promise<void> => {
  const record = (name: string, value: number) => figures.add(name, competitor.name, value);
  const random = seeded(100 + seed);
  const store = await large.open();
  const smallStore = await small.open();
  const smallUsers = { store: smallStore, users: smallSize.users };
  await measureLists({ store, users: plan.size.users }, smallUsers, random, record);
  await smallStore.close();
  await measureWindows(store, plan, random, record);
  await measureAppends({ store, plan, texts: legalTexts(), random, seconds }, record);
  await store.close();
};

const announce = ({ rounds, seconds }: BenchOptions, { plan }: Dataset): void => {
  const { sessions, users } = plan.size;
  say(
    `${sessions} sessions of ${users} users, ${plan.totalBlocks} blocks of about 1 KB; the small database has 200 sessions.`,
  );
  say('Appends go to random sessions of random users. A wait runs from a call’s arrival to its answer.');
  say(
    `Medians of ${rounds} interleaved rounds of ${seconds} s each, with the least and the most; ratios are of the same round.`,
  );
};
