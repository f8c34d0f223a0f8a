import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Block } from '#/lib/domain/session.ts';
import { utf8Length } from '#/lib/domain/text.ts';
import type { AnswerRequest } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { toolsOf } from './tools-of.ts';

interface Asked {
  sessions: Pick<OwnedSessions, 'getBlock' | 'open'>;
  library: Pick<OwnedLibrary, 'searchDecisions' | 'getDecision'>;
  place: { id: string };
  question: string;
  begun: string;
}

/** What an answerer is given to answer a message of a session. Throws what the store's verbs throw. */
export const requestOf = async ({
  sessions,
  library,
  place: { id },
  question,
  begun,
}: Asked): Promise<AnswerRequest> => ({
  ...(await windowOf(sessions, id, question)),
  begun,
  tools: toolsOf(id, sessions, library),
});

/** The last blocks of a session up to a question, within bounds. Throws what the store's verbs throw. */
export const windowOf = async (
  sessions: Asked['sessions'],
  id: string,
  question: string,
): Promise<Omit<AnswerRequest, 'begun' | 'tools'>> => {
  const asked = await sessions.getBlock({ id, blockId: question });
  const before = asked.position + 1;
  const { blocks, state } = await sessions.open({ id, before, limit: answerBounds.windowBlocks });
  const window = lastWithin(blocks, answerBounds.windowBytes);
  return {
    question: asked,
    blocks: window.filter(({ removedAt }) => removedAt === null),
    omitted: (window[0]?.position ?? asked.position) - 1,
    state,
  };
};

/** The last blocks that have at most so many bytes of content together, and the very last in any case. */
const lastWithin = (blocks: readonly Block[], bytes: number): readonly Block[] => {
  let left = bytes;
  const first = blocks.findLastIndex(({ content }, index) => {
    left -= utf8Length(JSON.stringify(content));
    return left < 0 && index < blocks.length - 1;
  });
  return blocks.slice(first + 1);
};
