'use client';

import { isProposalCard } from '#/lib/domain/briefing/proposal.ts';
import { useSourceBlock } from '../../card/useSourceBlock.ts';

/** Whether an answer is a proposal: then its question is a card. */
export const useIsProposal = (sessionId: string, question: string): boolean => {
  const block = useSourceBlock(sessionId, question);
  return block !== undefined && isProposalCard(block.type);
};
