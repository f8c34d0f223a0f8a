import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { OwnedSessions } from './sessions.ts';
import { idFor } from './verbs/session-id.ts';

/** The session that an owner's creation key led to, as it is now; undefined where there is none. */
export const takenIn = async (
  sessions: Pick<OwnedSessions, 'get'>,
  owner: string,
  key: string,
): Promise<Session | undefined> => {
  try {
    return await sessions.get({ id: idFor(owner, key) });
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return undefined;
    throw error;
  }
};
