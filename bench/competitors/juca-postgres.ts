import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { discard } from '../dataset/index.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor } from './competitor.ts';
import { throughTheDoor } from './juca-store.ts';
import { dropPostgresCopies, postgresCopyOf } from './postgres-copies.ts';

/** Juca's store through its public interface, on PostgreSQL over a connection pool. */
export const jucaOnPostgres: Competitor = {
  name: 'Juca',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return {
      open: async () => {
        const engine = await openPostgresEngine({ url: await postgresCopyOf(path) });
        return throughTheDoor(new SessionsDB(engine), dataset.plan, ids);
      },
      discard: async () => {
        await dropPostgresCopies();
        discard(path);
      },
    };
  },
};
