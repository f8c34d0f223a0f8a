import type { Engine } from '#/lib/db/engine.ts';
import { indexAll } from '#/lib/db/index-all.ts';
import { SearchDB } from '#/lib/db/search.ts';
import { type Plan, userId } from '../dataset/plan.ts';

/** Indexes the sessions of all users; gives the seconds that it took. */
export const indexDataset = async (engine: Engine, plan: Plan): Promise<number> => {
  const search = new SearchDB(engine);
  const begun = performance.now();
  for (let user = 0; user < plan.size.users; user += 1) await indexAll(search.for({ id: userId(user) }));
  return (performance.now() - begun) / 1_000;
};
