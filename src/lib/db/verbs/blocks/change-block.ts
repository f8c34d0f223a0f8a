import { blockIdsOf } from '#/lib/domain/briefing/state.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Version } from '#/lib/domain/inputs.ts';
import type { Block } from '#/lib/domain/session.ts';
import { toBlock } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { loadState } from '../briefing/load-briefing.ts';
import { lockSession, refuseTrashed } from '../guards.ts';
import { target } from '../inputs.ts';

/** The block that a change is about, at the version that the change is based on. */
export const seenBlock = { ...target, blockId: Id, blockVersion: Version };

/** The session and a block of it, held still for this transaction. Throws `not_found`, also for a removed block. */
export const lockBlock = async (
  transaction: Transaction,
  input: { id: string; blockId: string },
): Promise<{ row: SessionRow; block: Block }> => {
  const row = await lockSession(transaction, input.id);
  const stored = await first(transaction, 'block', { session: input.id, block: input.blockId });
  if (!stored || stored.removed_at !== null) throw notFound();
  refuseTrashed(row);
  return { row, block: toBlock(stored) };
};

/** Throws `conflict` for an answer that is being written, and for a block of the briefing: its state and its blocks only change together. */
export const refuseWorkingBlock = async (transaction: Transaction, block: Block): Promise<void> => {
  if (block.type === 'message') return;
  if (block.type === 'answer' && block.content.state === 'writing') {
    const details = { version: block.version, field: 'answering' };
    throw new JucaError('conflict', 'The answer is being written.', details);
  }
  const state = await loadState(transaction, block.sessionId);
  if (!blockIdsOf(state).includes(block.id)) return;
  const details = { version: block.version, field: 'working_block' };
  throw new JucaError('conflict', 'A block of the briefing changes by events alone.', details);
};

/** Gives the session its next version and tells the owner's listeners. */
export const moveSession = async (
  transaction: Transaction,
  row: SessionRow,
  removed: 0 | 1,
): Promise<SessionRow> => {
  const moved = await first(transaction, 'moveSession', { session: row.id, removed, now: transaction.now });
  if (!moved) throw notFound();
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: moved.version });
  return moved;
};
