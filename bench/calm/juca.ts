import { limits } from '#/lib/domain/limits.ts';
import type { ServerProcessOptions } from '../../tests/support/server-process.ts';
import { dropPostgresCopies, postgresCopyOf } from '../competitors/postgres-copies.ts';
import { type Dataset, discard } from '../dataset/index.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { PreparedServer, ServedCompetitor } from './competitor.ts';
import { addSignIns, cookieOf, signInSecret } from './sign-ins.ts';

/** A server of Juca's on SQLite; `kind` is its program. Sign-in, origin check and input validation are those of production. */
export const onSqlite = (name: string, kind: ServerProcessOptions['kind'] = 'api'): ServedCompetitor => ({
  name,
  prepare: (dataset) => {
    const path = withSignIns(dataset);
    return { ...answering(dataset, path, kind), discard: () => discard(path) };
  },
});

export const jucaServer = onSqlite('Juca');

/** A server of Juca's on PostgreSQL on the same machine; `kind` is its program. Those of one run share the database. */
export const onPostgres = (name: string, kind: ServerProcessOptions['kind'] = 'api'): ServedCompetitor => ({
  name,
  prepare: async (dataset) => {
    const path = withSignIns(dataset);
    const url = await postgresCopyOf(path);
    return {
      ...answeringWith(dataset, { kind, settings: { DATABASE_URL: url, AUTH_SECRET: signInSecret } }),
      discard: async () => {
        await dropPostgresCopies();
        discard(path);
      },
    };
  },
});

export const jucaOnPostgresServer = onPostgres('Juca');

const withSignIns = (dataset: Dataset): string => {
  const path = dataset.copy(jucaSchema);
  addSignIns(path, dataset.plan.size.users);
  return path;
};

/** A server of Juca's on an SQLite file; `kind` is its program. */
export const answering = (
  dataset: Dataset,
  path: string,
  kind: ServerProcessOptions['kind'] = 'api',
): Omit<PreparedServer, 'discard'> =>
  answeringWith(dataset, { kind, settings: { SQLITE_PATH: path, AUTH_SECRET: signInSecret } });

const answeringWith = (dataset: Dataset, server: ServerProcessOptions): Omit<PreparedServer, 'discard'> => ({
  server,
  headersOf: (user) => ({ Cookie: cookieOf(user) }),
  idOf: (session) => dataset.plan.timeOrderedSessionId(session),
  wholeSession: pages,
});

const blocks = 10_000;

/** Windows of the largest size, from the last to the first. */
const pages = Array.from(
  { length: blocks / limits.page },
  (_, page) => `blocks?limit=${limits.page}&before=${blocks + 1 - page * limits.page}`,
);
