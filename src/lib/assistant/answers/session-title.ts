import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { titleOfMessages } from '#/lib/db/verbs/title-of-messages.ts';
import { JucaError } from '#/lib/domain/errors.ts';

/** Blocks in which the first message stands, where the session's title came from one. */
const beginning = 20;
/** Versions at which a title is offered: messages may be stored meanwhile. */
const mostTries = 3;

interface Message {
  id: string;
  text: string;
}

/**
 * Gives a session a title by its first message, unless its owner gave it another than that of the message (S-14, S-15, rule
 * M-20). The title that was read is looked at again after the new one came, and the version that was read then is
 * demanded, so that a title given meanwhile stays. Throws what the store's verbs and `titleOf` throw.
 */
export const nameSession = async (
  sessions: Pick<OwnedSessions, 'open' | 'get' | 'rename'>,
  id: string,
  titleOf: (first: Message) => Promise<string | undefined>,
): Promise<void> => {
  const { session, blocks } = await sessions.open({ id, after: 0, limit: beginning });
  if (session.title !== '' && session.title !== titleOfMessages(blocks)) return;
  const first = blocks.find(({ role, type }) => role === 'user' && type === 'message');
  if (typeof first?.content.text !== 'string') return;
  const title = await titleOf({ id: first.id, text: first.content.text });
  for (let left = mostTries; title !== undefined && left > 0; left -= 1) {
    const now = await sessions.get({ id });
    if (now.title !== session.title) return;
    try {
      await sessions.rename({ id, title, ifVersion: now.version });
      return;
    } catch (error) {
      if (!(error instanceof JucaError) || error.code !== 'conflict') throw error;
    }
  }
};
