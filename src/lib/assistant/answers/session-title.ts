import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { titleOfMessages } from '#/lib/db/verbs/title-of-messages.ts';

/** Blocks in which the first message stands, where the session's title came from one. */
const beginning = 20;

/**
 * Gives a session a title, unless its owner gave it another than that of its first message (S-14, S-15). The version that
 * was read is demanded, so that a title given meanwhile stays. Throws what the store's verbs throw.
 */
export const nameSession = async (
  sessions: Pick<OwnedSessions, 'open' | 'rename'>,
  id: string,
  title: string,
): Promise<void> => {
  const { session, blocks } = await sessions.open({ id, after: 0, limit: beginning });
  if (session.title !== '' && session.title !== titleOfMessages(blocks)) return;
  await sessions.rename({ id, title, ifVersion: session.version });
};
