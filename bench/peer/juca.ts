import { join } from 'node:path';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ServerProcess } from '../../tests/support/server-process.ts';
import type { PreparedServer, ServedCompetitor } from '../calm/competitor.ts';
import { onPostgres, onSqlite } from '../calm/juca.ts';
import { generate } from '../dataset/generate.ts';
import { copyFlushed, type Dataset, discard } from '../dataset/index.ts';
import type { Plan } from '../dataset/plan.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import { indexDataset } from '../search-sessions/index-dataset.ts';
import type { Contestant, RequestsOf } from './contestant.ts';

export const jucaName = 'Juca';

const engines: Record<string, ServedCompetitor> = {
  sqlite: onSqlite(jucaName, 'whole'),
  postgres: onPostgres(jucaName, 'whole'),
};

/** Juca with its pages, as `npm start` runs it. Its search knows all sessions before anything is measured. */
export const jucaBesidePeer = async (engine: string, plan: Plan, directory: string): Promise<Contestant> => {
  const served = engines[engine];
  if (!served) throw new TypeError(`There is no engine "${engine}". There are: sqlite, postgres.`);
  const [filled, working] = ['filled', 'working'].map((each) =>
    join(directory, `peer-${process.pid}-${each}.db`),
  ) as [string, string];
  await generate(filled, jucaSchema, plan);
  await index({ SQLITE_PATH: filled }, plan);
  const dataset: Dataset = { plan, copy: () => copyFlushed(filled, working) };
  return {
    name: jucaName,
    start: async () => {
      const prepared = await served.prepare(dataset);
      if (prepared.server.settings.DATABASE_URL) await index(prepared.server.settings, plan);
      const server = await ServerProcess.start(prepared.server);
      return {
        origin: server.origin,
        requestsOf: requestsTo(server.origin, prepared, plan),
        stop: async () => {
          await server.stop();
          await prepared.discard();
        },
      };
    },
    discard: () => discard(filled),
  };
};

/** What the server would do in the background while it is measured. */
const index = async ({ DATABASE_URL: url, SQLITE_PATH: path = '' }: Record<string, string>, plan: Plan) => {
  const engine = await (url ? openPostgresEngine({ url }) : openSqliteEngine({ path }));
  await indexDataset(engine, plan);
  await engine.close();
};

const requestsTo = (origin: string, { headersOf, idOf }: PreparedServer, plan: Plan): RequestsOf => {
  const headers = { ...headersOf(0), Origin: origin };
  const api = (session: number) => `/api/sessions/${idOf(session)}`;
  const show = (session: number) => [{ path: `${api(session)}/blocks?limit=${limits.pageDefault}`, headers }];
  const remove = (session: number) => [{ path: api(session), method: 'DELETE' as const, headers }];
  return {
    list: () => [{ path: '/api/sessions?limit=20', headers }],
    open: (session) =>
      windowsOf(plan.lengths[session] ?? 0).map((window) => ({ path: api(session) + window, headers })),
    show,
    page: (session) => [{ path: `/s/${idOf(session)}`, headers }, ...show(session)],
    delete: remove,
    erase: (session) => [
      ...remove(session),
      { path: `${api(session)}?permanent=true`, method: 'DELETE' as const, headers },
    ],
  };
};

/** Windows of the largest size, from the last to the first. */
const windowsOf = (length: number): string[] =>
  Array.from(
    { length: Math.ceil(length / limits.page) },
    (_, window) => `/blocks?limit=${limits.page}&before=${length + 1 - window * limits.page}`,
  );
