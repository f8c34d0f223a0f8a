import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { AnswerTools } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { lastWithin } from './last-within.ts';

/** The reads that an answerer may make: of the owner's library, and of the one session that it answers in. */
export const toolsOf = (
  session: string,
  sessions: Pick<OwnedSessions, 'getBlock' | 'open'>,
  library: Pick<OwnedLibrary, 'searchDecisions' | 'getDecision'>,
): AnswerTools => ({
  searchLibrary: async (query, limit) => (await library.searchDecisions({ query, limit })).found,
  readDecision: (id) => unlessMissing(library.getDecision({ id })),
  readBefore: async (before) => {
    if (before <= 1) return [];
    const { blocks } = await sessions.open({ id: session, before, limit: answerBounds.windowBlocks });
    return lastWithin(blocks, answerBounds.windowBytes).filter(({ removedAt }) => removedAt === null);
  },
  readBlock: (blockId) => unlessMissing(sessions.getBlock({ id: session, blockId })),
});

const unlessMissing = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return undefined;
    throw error;
  }
};
