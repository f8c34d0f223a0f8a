import { barePool } from './bare-pool.ts';
import type { Competitor } from './competitor.ts';
import { jucaOnPostgres } from './juca-postgres.ts';
import { jucaOnSqlite } from './juca-sqlite.ts';
import { plain } from './plain.ts';
import { rawGroups } from './raw-groups.ts';

const engines: Record<string, readonly Competitor[]> = {
  sqlite: [rawGroups, jucaOnSqlite],
  postgres: [barePool, jucaOnPostgres],
};

/** The plain implementation twice and Juca on that engine, in the order of the columns. Throws for an unknown engine. */
export const competitorsOn = (engine: string): Competitor[] => {
  const others = engines[engine];
  if (!others)
    throw new TypeError(`There is no engine "${engine}". There are: ${Object.keys(engines).join(', ')}.`);
  return [plain('FULL'), plain('default'), ...others];
};
