import { mkdirSync } from 'node:fs';
import { Figures } from './measure/figures.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';
import { buildCorpus } from './search/corpus.ts';
import { fts5, juca, miniSearch } from './search/engines.ts';
import { mrrAt10, ndcgAt10, recallAt50 } from './search/measures.ts';

const measures = { 'nDCG@10': ndcgAt10, 'MRR@10': mrrAt10, 'recall@50': recallAt50 } as const;

/** Measures how well searches find what answers a question, on a graded set of our own, beside two other engines. */
export const benchSearch = async ({ directory }: BenchOptions): Promise<Figures> => {
  mkdirSync(directory, { recursive: true });
  const { decisions, queries } = buildCorpus();
  say(`${queries.length} queries, ${decisions.length} rulings`);
  say(
    `${''.padEnd(14)}${Object.keys(measures)
      .map((name) => name.padStart(11))
      .join('')}`,
  );
  const figures = new Figures();
  for (const open of [() => juca(decisions, directory), () => miniSearch(decisions), () => fts5(decisions)]) {
    const engine = await open();
    const sums = new Map<string, number>();
    for (const { query, grades } of queries) {
      const found = await engine.search(query);
      for (const [name, measure] of Object.entries(measures))
        sums.set(name, (sums.get(name) ?? 0) + measure(found, grades) / queries.length);
    }
    for (const [name, value] of sums) figures.add(name, engine.name, value);
    say(
      `${engine.name.padEnd(14)}${[...sums.values()].map((value) => value.toFixed(3).padStart(11)).join('')}`,
    );
    await engine.close();
  }
  return figures;
};
