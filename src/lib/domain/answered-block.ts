import { isProposalCard } from './briefing/proposal.ts';
import type { Block } from './session.ts';

/** Whether a block can be answered: a message of the user, or a card for which something can be proposed. */
export const canBeAnswered = ({
  role,
  type,
  removedAt,
}: Pick<Block, 'role' | 'type' | 'removedAt'>): boolean =>
  removedAt === null && (isProposalCard(type) || (role === 'user' && type === 'message'));
