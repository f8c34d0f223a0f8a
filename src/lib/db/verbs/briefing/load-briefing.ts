import { type Briefing, type BriefingState, blockIdsOf, readState } from '#/lib/domain/briefing/state.ts';
import { notFound } from '#/lib/domain/errors.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { parseColumn, toBlock } from '../../rows.ts';
import { first, type Transaction } from '../../transaction.ts';

/** The state of a session's briefing. Throws `not_found`. */
export const loadState = async (transaction: Transaction, session: string): Promise<BriefingState> => {
  const stored = await first(transaction, 'sessionMetadata', { session });
  if (!stored) throw notFound();
  return readState(parseColumn(stored.metadata));
};

/** The same, or null for a session of which no briefing has begun. */
export const loadStateOf = async (
  transaction: Transaction,
  { id, phase }: Session,
): Promise<BriefingState | null> => (phase === 0 ? null : loadState(transaction, id));

/** The blocks with these ids, in the order given; one that is not there is left out. */
export const loadBlocks = async (
  transaction: Transaction,
  session: string,
  ids: readonly string[],
): Promise<Block[]> => {
  // Sent one after another without waiting: over a network each takes a round trip.
  const rows = await Promise.all(ids.map((block) => first(transaction, 'block', { session, block })));
  return rows.filter((row) => row !== undefined).map(toBlock);
};

/** The state of a session's briefing and the blocks that it names. Throws `not_found`. */
export const loadBriefing = async (transaction: Transaction, session: string): Promise<Briefing> => {
  const state = await loadState(transaction, session);
  const blocks = await loadBlocks(transaction, session, blockIdsOf(state));
  return { sessionId: session, state, blocks: new Map(blocks.map((block) => [block.id, block])) };
};
