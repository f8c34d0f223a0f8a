import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServedCompetitor } from './calm/competitor.ts';
import { answering, onPostgres } from './calm/juca.ts';
import { addSignIns } from './calm/sign-ins.ts';
import type { Competitor } from './competitors/competitor.ts';
import { jucaOnSqliteWith } from './competitors/juca-sqlite.ts';
import { discard } from './dataset/index.ts';
import type { DatasetSchema } from './dataset/schema.ts';

/** The column of a baseline. */
export const baselineName = 'baseline';

/** Another checkout of Juca, installed, measured beside this one in the same run. */
export interface Baseline {
  /** Its own tables: the baseline refuses those of a newer version. */
  schema: DatasetSchema;
  store: Competitor;
  server: ServedCompetitor;
  /** On the PostgreSQL database of the present tables, which it has to know. */
  postgresServer: ServedCompetitor;
}

/** Loads the checkout in this folder. Throws where the folder holds none. */
export const openBaseline = async (folder: string): Promise<Baseline> => {
  const load = (path: string) => import(pathToFileURL(join(resolve(folder), path)).href);
  const { jucaSchema } = await load('bench/dataset/schema-juca.ts');
  const { SessionsDB } = await load('src/lib/db/sessions.ts');
  const { openSqliteEngine } = await load('src/lib/db/sqlite/engine.ts');
  const schema: DatasetSchema = { ...jucaSchema, name: baselineName };
  return {
    schema,
    store: jucaOnSqliteWith({ name: baselineName, schema, SessionsDB, openSqliteEngine }),
    server: servedFrom(resolve(folder), schema),
    postgresServer: onPostgres(baselineName, programOf(resolve(folder))),
  };
};

const programOf = (folder: string) => ({ program: join(folder, 'tests/support/api-process.ts') });

const servedFrom = (folder: string, schema: DatasetSchema): ServedCompetitor => ({
  name: baselineName,
  prepare: (dataset) => {
    const path = dataset.copy(schema);
    addSignIns(path, dataset.plan.size.users);
    return { ...answering(dataset, path, programOf(folder)), discard: () => discard(path) };
  },
});
