import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';

/** What can be done to several sessions at once. */
export const changes = ['archive', 'unarchive', 'trash', 'restore', 'purge'] as const;
type Change = (typeof changes)[number];

/** Why one of them may be refused; whatever else goes wrong ends the whole. */
export const refusals = ['not_found', 'conflict', 'limit'] as const;
type Refusal = (typeof refusals)[number];

interface Arranged {
  sessions: Session[];
  refused: { id: string; code: Refusal }[];
}

/** Writes of one request that are on their way at once. They share transactions, and others come in between. */
const atOnce = 10;

/** Carries a change out for each session, by the store's verb for it. Throws the first failure that is no refusal. */
export const arrangeMany = (
  sessions: OwnedSessions,
  ids: readonly string[],
  change: Change,
): Promise<Arranged> => forEachSession(ids, (id) => carryOut(sessions, id, change));

/** The same with any verb; undefined stands for a session that is gone. */
export const forEachSession = async (
  ids: readonly string[],
  carryOutOne: (id: string) => Promise<Session | undefined>,
): Promise<Arranged> => {
  const arranged: Arranged = { sessions: [], refused: [] };
  const waiting = [...new Set(ids)];
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        const session = await carryOutOne(id);
        if (session) arranged.sessions.push(session);
      } catch (error) {
        const code = error instanceof JucaError && refusals.find((each) => each === error.code);
        if (!code) throw error;
        arranged.refused.push({ id, code });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return arranged;
};

/** The session as it is now; undefined for one that was deleted for good. */
const carryOut = async (
  sessions: OwnedSessions,
  id: string,
  change: Change,
): Promise<Session | undefined> => {
  switch (change) {
    case 'archive':
    case 'unarchive':
      return sessions.archive({ id, archived: change === 'archive' });
    case 'trash':
      return sessions.trash({ id });
    case 'restore':
      return sessions.restore({ id });
    case 'purge':
      await sessions.purge({ id });
      return undefined;
  }
};
