import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { discard } from '../dataset/index.ts';
import { type Plan, userId } from '../dataset/plan.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor, OpenStore } from './competitor.ts';

/** Juca's store through its only door, on SQLite in threads. */
export const jucaOnSqlite: Competitor = {
  name: 'Juca',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return { open: () => open(path, dataset.plan, ids), discard: () => discard(path) };
  },
};

const open = async (path: string, plan: Plan, ids: string[]): Promise<OpenStore> => {
  const store = new SessionsDB(await openSqliteEngine({ path }));
  const of = (session: number) => store.for({ id: plan.userOf(session) });
  const idOf = (session: number) => ids[session] ?? '';
  return {
    append: (session, text) => of(session).append({ id: idOf(session), blocks: [message(text)] }),
    list: (user) => store.for({ id: userId(user) }).list({ limit: 50 }),
    openLast: (session, limit) => of(session).open({ id: idOf(session), limit }),
    close: () => store.close(),
  };
};

const message = (text: string): NewBlock => ({
  id: newId(),
  role: 'user',
  type: 'message',
  content: { text },
});
