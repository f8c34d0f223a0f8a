import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { discard, readThrough } from '../dataset/index.ts';
import type { DatasetSchema } from '../dataset/schema.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor } from './competitor.ts';
import { throughTheDoor } from './juca-store.ts';

interface JucaParts {
  name: string;
  schema: DatasetSchema;
  SessionsDB: typeof SessionsDB;
  openSqliteEngine: typeof openSqliteEngine;
}

/** Juca's store through its public interface, on SQLite in threads; from this checkout or from another one. */
export const jucaOnSqliteWith = (parts: JucaParts): Competitor => ({
  name: parts.name,
  prepare: (dataset) => {
    const path = dataset.copy(parts.schema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return {
      open: async () => {
        readThrough(path);
        return throughTheDoor(
          new parts.SessionsDB(await parts.openSqliteEngine({ path })),
          dataset.plan,
          ids,
        );
      },
      discard: () => discard(path),
    };
  },
});

export const jucaOnSqlite = jucaOnSqliteWith({
  name: 'Juca',
  schema: jucaSchema,
  SessionsDB,
  openSqliteEngine,
});
