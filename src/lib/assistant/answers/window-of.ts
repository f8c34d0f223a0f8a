import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { isProposalCard } from '#/lib/domain/briefing/proposal.ts';
import type { AnswerRequest } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { lastWithin } from './last-within.ts';
import { proposalWindow } from './proposal-window.ts';
import { toolsOf } from './tools-of.ts';

interface Asked {
  sessions: Pick<OwnedSessions, 'getBlock' | 'open' | 'briefing'>;
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

/** The last blocks of a session up to a question, within bounds; for a card what it rests on. Throws what the store's verbs throw. */
export const windowOf = async (
  sessions: Asked['sessions'],
  id: string,
  question: string,
): Promise<Omit<AnswerRequest, 'begun' | 'tools'>> => {
  const asked = await sessions.getBlock({ id, blockId: question });
  if (isProposalCard(asked.type)) return proposalWindow(sessions, asked);
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
