import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { discard, readThrough } from '../dataset/index.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor } from './competitor.ts';
import { throughTheDoor } from './juca-store.ts';

/** Juca's store through its public interface, on SQLite in threads. */
export const jucaOnSqlite: Competitor = {
  name: 'Juca',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return {
      open: async () => {
        readThrough(path);
        return throughTheDoor(new SessionsDB(await openSqliteEngine({ path })), dataset.plan, ids);
      },
      discard: () => discard(path),
    };
  },
};
