import { discard, readThrough } from '../dataset/index.ts';
import { type Plan, userId } from '../dataset/plan.ts';
import { plainSchema } from '../dataset/schema-plain.ts';
import type { Competitor, OpenStore } from './competitor.ts';
import { type Durability, PlainStore } from './plain-store.ts';

/** The plain implementation, with `synchronous=FULL` or with the default of better-sqlite3 (NORMAL). */
export const plain = (durability: Durability): Competitor => ({
  name: durability === 'FULL' ? 'plain FULL' : 'plain default',
  prepare: (dataset) => {
    const path = dataset.copy(plainSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.randomSessionId(session));
    return { open: async () => open(path, durability, dataset.plan, ids), discard: () => discard(path) };
  },
});

const open = (path: string, durability: Durability, plan: Plan, ids: string[]): OpenStore => {
  readThrough(path);
  const store = new PlainStore(path, durability);
  const idOf = (session: number) => ids[session] ?? '';
  return {
    append: (session, text) => store.append(plan.userOf(session), idOf(session), { text }),
    list: (user) => store.list(userId(user), 50),
    openLast: (session, limit) => store.openLast(plan.userOf(session), idOf(session), limit),
    close: () => store.close(),
  };
};
