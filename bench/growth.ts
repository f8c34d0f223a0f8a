import { below, type Random, seeded } from '../tests/support/random.ts';
import type { OpenStore, Prepared } from './competitors/competitor.ts';
import { competitorsOn } from './competitors/index.ts';
import { openDataset } from './dataset/index.ts';
import type { DatasetSize, Plan } from './dataset/plan.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { legalTexts } from './dataset/text.ts';
import { Figures } from './measure/figures.ts';
import { printFigures } from './measure/report.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';
import { measureAppends } from './store/appends.ts';
import { inTurns } from './store/in-turns.ts';

/** Blocks of the smallest database; each further one has ten times as many. */
const fewest = 10_000;
/** Blocks of a session, and sessions of a user, in each of them. */
const average = { blocks: 10, sessions: 100 };
/** Sessions of one user, who is alone in a database with one block for each. */
const crowds = [100, 100_000];

interface Size {
  name: string;
  plan: Plan;
  prepared: Prepared;
}

interface OpenSize extends Size {
  store: OpenStore;
}

/** Measures the same work in databases of growing size, all of them open at once, in alternating stretches. */
export const benchGrowth = async (options: BenchOptions): Promise<Figures> => {
  const juca = competitorsOn(options.engine).at(-1);
  if (!juca) throw new TypeError(`There is no engine "${options.engine}".`);
  const sized = async (name: string, size: DatasetSize): Promise<Size> => {
    const dataset = await openDataset(options.directory, size, [jucaSchema]);
    return { name, plan: dataset.plan, prepared: juca.prepare(dataset) };
  };
  const databases: Size[] = [];
  for (let blocks = fewest; blocks <= options.blocks; blocks *= 10) {
    const sessions = blocks / average.blocks;
    const users = sessions / average.sessions;
    databases.push(await sized(`${blocks.toLocaleString('en')} blocks`, { blocks, sessions, users }));
  }
  const accounts: Size[] = [];
  for (const sessions of crowds)
    accounts.push(
      await sized(`${sessions.toLocaleString('en')} sessions`, { blocks: sessions, sessions, users: 1 }),
    );
  say(`Each user has ${average.sessions} sessions of ${average.blocks} blocks on average, about 1 KB each.`);
  const figures = new Figures();
  await play(databases, options, figures, true);
  await play(accounts, options, figures, false);
  return figures;
};

const play = async (
  sizes: readonly Size[],
  { rounds, seconds }: BenchOptions,
  figures: Figures,
  withAppends: boolean,
): Promise<void> => {
  const stores: OpenSize[] = [];
  for (const size of sizes) stores.push({ ...size, store: await size.prepared.open() });
  const random = seeded(7);
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1} of ${rounds}`);
    await measureReads(stores, random, figures);
    if (withAppends)
      for (const { name, plan, store } of stores) {
        const load = { store, plan, texts: legalTexts(), random, seconds };
        await measureAppends(load, (what, value) => figures.add(what, name, value));
      }
  }
  printFigures(
    figures,
    sizes.map(({ name }) => name),
  );
  for (const { store, prepared } of stores) {
    await store.close();
    await prepared.discard();
  }
};

/** Lists and opens in each database by turns, one call after another. */
const measureReads = async (stores: readonly OpenSize[], random: Random, figures: Figures): Promise<void> => {
  const kinds = stores.flatMap(({ name, plan, store }) => [
    { name, what: 'list 50 sessions, ms', call: () => store.list(below(plan.size.users, random)) },
    { name, what: 'open a session, ms', call: () => store.openLast(plan.anyOrdinary(random), 50) },
  ]);
  for (const { name, what, p50, p99 } of await inTurns(kinds, async ({ call }) => void (await call()))) {
    figures.add(`${what}: p50`, name, p50);
    figures.add(`${what}: p99`, name, p99);
  }
};
