import type { Competitor } from './competitor.ts';
import { jucaOnSqlite } from './juca-sqlite.ts';
import { plain } from './plain.ts';

const engines: Record<string, Competitor> = { sqlite: jucaOnSqlite };

/** The plain way twice and Juca on that engine, in the order of the columns. Throws for an unknown engine. */
export const competitorsOn = (engine: string): Competitor[] => {
  const juca = engines[engine];
  if (!juca)
    throw new TypeError(`There is no engine "${engine}". There are: ${Object.keys(engines).join(', ')}.`);
  return [plain('FULL'), plain('default'), juca];
};
