import type { SessionsDB } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { type Plan, userId } from '../dataset/plan.ts';
import type { OpenStore } from './competitor.ts';

/** Juca's store on any engine, as the benches use it. */
export const throughTheDoor = (store: SessionsDB, plan: Plan, ids: string[]): OpenStore => {
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
