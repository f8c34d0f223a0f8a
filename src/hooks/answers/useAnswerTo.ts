'use client';

import type { Known } from '#/lib/client/replica/known.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { useReplicaView } from '../session/useReplicaView.ts';

/** The id of the last loaded answer to a message, unless it is being written; null where there is none. */
export const useAnswerTo = (sessionId: string, blockId: string): string | null =>
  useReplicaView(sessionId, ({ known }) => answerTo(known, blockId));

const answerTo = ({ blocks }: Pick<Known, 'blocks'>, question: string): string | null => {
  let last: { id: string; position: number; isWritten: boolean } | undefined;
  for (const block of blocks.values()) {
    const answer = contentAs('answer', block);
    if (answer?.question !== question || (last && last.position > block.position)) continue;
    last = { id: block.id, position: block.position, isWritten: answer.state !== 'writing' };
  }
  return last?.isWritten ? last.id : null;
};
