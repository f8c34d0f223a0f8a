'use client';

import { answerTo } from '#/lib/domain/answer-to.ts';
import { useReplicaView } from '../session/useReplicaView.ts';

/** The id of the last loaded answer to a message, unless it is being written; null where there is none. */
export const useAnswerTo = (sessionId: string, blockId: string): string | null =>
  useReplicaView(sessionId, ({ known }) => answerTo(known.blocks.values(), blockId));
