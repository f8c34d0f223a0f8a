import type { Session } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api-error.ts';

interface Rename {
  /** The session as it was when the reader began to type. */
  start: Session;
  title: string;
  /** Renames it if it is still at that version. */
  send: (ifVersion: number) => Promise<unknown>;
  /** The session as it is now. */
  current: () => Promise<Session>;
}

/** A session that others write to all the time may need a few rounds. */
const rounds = 5;

/**
 * Renames a session unless its title became another one since `start`; other changes do not matter. Gives null once
 * the session has the title, or the session with the title that someone else gave it. Throws what `send` or `current` throw.
 */
export const renameUnlessRenamed = async ({
  start,
  title,
  send,
  current,
}: Rename): Promise<Session | null> => {
  let version = start.version;
  for (let round = 1; ; round += 1) {
    try {
      await send(version);
      return null;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'conflict') || round === rounds) throw error;
    }
    const now = await current();
    // An earlier attempt was stored although its answer never came.
    if (now.title === title) return null;
    if (now.title !== start.title || now.shelf === 'trash') return now;
    version = now.version;
  }
};
