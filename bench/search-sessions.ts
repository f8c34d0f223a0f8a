import { SearchDB } from '#/lib/db/search.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { message } from '../tests/support/factories.ts';
import { dropPostgresCopies } from './competitors/postgres-copies.ts';
import { type Dataset, discard, openDataset } from './dataset/index.ts';
import { userId } from './dataset/plan.ts';
import { jucaSchema } from './dataset/schema-juca.ts';
import { legalTexts } from './dataset/text.ts';
import { Figures } from './measure/figures.ts';
import { waitsOf } from './measure/percentiles.ts';
import { printFigures } from './measure/report.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';
import { appendRate, measureAppends, withIndex } from './search-sessions/appends.ts';
import { contestantsOn, type SearchContestant } from './search-sessions/contestants.ts';
import { indexDataset } from './search-sessions/index-dataset.ts';
import { comparedQueries, measuredQueries, rareText } from './search-sessions/queries.ts';

/** Has two sessions of 10,000 blocks each, in a dataset with sessions of known length. */
const searcher = { id: userId(50) };
const turns = 200;

/** Measures searches of a user with 20,000 blocks on both engines, compares what they find, and what the index costs. */
export const benchSessionSearch = async (options: BenchOptions): Promise<Figures> => {
  const dataset = await openDataset(options.directory, options, [jucaSchema]);
  const path = dataset.copy(jucaSchema);
  const figures = new Figures();
  try {
    const contestants = await contestantsOn(path);
    const answers: string[][] = [];
    for (const contestant of contestants) answers.push(await search(contestant, dataset, figures));
    sayDifferent(answers);
    for (const { name, open } of contestants)
      await measureAppends(name, open, { ...options, plan: dataset.plan, texts: legalTexts() }, figures);
  } finally {
    await dropPostgresCopies();
    discard(path);
  }
  printFigures(figures, ['SQLite', 'PostgreSQL']);
  for (const name of ['SQLite', 'PostgreSQL']) sayRatio(name, figures);
  return figures;
};

/** Tells which of the compared queries found something else on the other engine. */
const sayDifferent = ([one = [], other = []]: string[][]): void => {
  const different = one.flatMap((line, index) => (line === other[index] ? [] : [[line, other[index]]]));
  say(`answers to ${one.length} queries: ${one.length - different.length} equal on both engines`);
  for (const [line, otherLine] of different.slice(0, 3))
    say(`  SQLite:     ${line}\n  PostgreSQL: ${otherLine}`);
};

/** Indexes everything, then searches. Gives what each of the compared queries found, as text. */
const search = async (
  { name, open, size }: SearchContestant,
  { plan }: Dataset,
  figures: Figures,
): Promise<string[]> => {
  const before = await size();
  const engine = await open();
  const seconds = await indexDataset(engine, plan);
  await engine.close();
  figures.add('index, bytes for each block', name, ((await size()) - before) / plan.totalBlocks);
  figures.add('index, blocks a second', name, plan.totalBlocks / seconds);
  const opened = await open();
  const sessions = new SessionsDB(opened).for(searcher);
  const { session } = await sessions.create({ key: rareKey, title: 'Terras', blocks: [message(rareText)] });
  const own = new SearchDB(opened).for(searcher);
  await own.indexSessions({ sessions: [session.id] });
  for (const [what, query] of Object.entries(measuredQueries)) {
    const waits: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const begun = performance.now();
      await own.searchSessions({ query, limit: 20 });
      waits.push(performance.now() - begun);
    }
    const { p50, p99 } = waitsOf(waits);
    figures.add(`${what}: p50, ms`, name, p50);
    figures.add(`${what}: p99, ms`, name, p99);
  }
  const found: string[] = [];
  for (const query of comparedQueries(legalTexts())) {
    const { hits, complete } = await own.searchSessions({ query, limit: 50 });
    found.push(
      `${query} ${complete} ${hits.map((hit) => `${hit.session.id} ${hit.block?.position}`).join()}`,
    );
  }
  await opened.close();
  return found;
};

/** The same session on both engines. */
const rareKey = '0199aaaa-0000-7000-8000-000000000041';

const sayRatio = (name: string, figures: Figures): void => {
  const { median, min, max } = figures.ratio(
    { name: appendRate, competitor: withIndex(name) },
    { name: appendRate, competitor: name },
  );
  const spread = [median, min, max].map((ratio) => ratio.toFixed(2));
  say(`appends with the index to those without, ${name}: ${spread[0]} (${spread[1]} – ${spread[2]})`);
};
