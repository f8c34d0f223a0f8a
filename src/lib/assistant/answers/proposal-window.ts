import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { blockIdsOf } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { AnswerRequest } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { lastWithin } from './last-within.ts';

/** What a proposal rests on; other cards repeat these or ask for something. */
const material = new Set([
  'message',
  'answer',
  'diagnosis',
  'precedent',
  'precedent_picker',
  'risk_balance',
  'delivery',
]);

/**
 * What something is proposed from for a card: the last blocks of the session and the working blocks, within bounds, and
 * the card. Throws what the store's verbs throw.
 */
export const proposalWindow = async (
  sessions: Pick<OwnedSessions, 'open' | 'briefing'>,
  card: Block,
): Promise<Omit<AnswerRequest, 'begun' | 'tools'>> => {
  const { sessionId: id } = card;
  const { blocks: last } = await sessions.open({ id, limit: answerBounds.windowBlocks });
  const { state, blocks: working } = await sessions.briefing({ id });
  const present = new Set(blockIdsOf(state));
  const known = new Map([...working, ...last].map((block) => [block.id, block]));
  const before = [...known.values()]
    .filter(({ id: block }) => block !== card.id)
    .filter(({ type, removedAt }) => removedAt === null && material.has(type))
    // An answer that is being written, such as this one, says nothing yet.
    .filter(({ content }) => content.state !== 'writing')
    .sort((a, b) => rank(a, present) - rank(b, present) || a.position - b.position);
  const blocks = lastWithin([...before, card], answerBounds.windowBytes);
  const omitted = before.length - (blocks.length - 1) + Math.max(0, (last[0]?.position ?? 1) - 1);
  return { question: card, blocks, omitted, state };
};

/** Working blocks come last: what has no room is left out from the first block on. */
const rank = ({ id }: Block, working: ReadonlySet<string>): number => (working.has(id) ? 1 : 0);
