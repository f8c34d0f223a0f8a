import { isDeepStrictEqual } from 'node:util';
import { blockIdsOf, readState } from '#/lib/domain/briefing/state.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { parseBlockContent } from '#/lib/domain/inputs.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { ParsedInput, VerbOutput } from '../contract.ts';
import { metadataOf, parseColumn, toBlock, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { conflict, lockSession, refuseTrashed } from './guards.ts';

export const revise = async (
  transaction: Transaction,
  input: ParsedInput<'revise'>,
): Promise<VerbOutput<'revise'>> => {
  const { row, block } = await lockBlock(transaction, input);
  const metadata = input.metadata ?? block.metadata;
  if (isDeepStrictEqual(block.content, input.content) && isDeepStrictEqual(block.metadata, metadata)) {
    return { session: toSession(row), blocks: [block] };
  }
  if (block.version !== input.blockVersion) throw conflict(block.version);
  await refuseWorkingBlock(transaction, block);
  const moved = await move(transaction, row, 0);
  const [revised] = await transaction.all('reviseBlock', {
    session: row.id,
    block: block.id,
    content: JSON.stringify(parseBlockContent(block.type, input.content)),
    metadata: JSON.stringify(metadataOf({ ...block, metadata })),
    version: moved.version,
  });
  return { session: toSession(moved), blocks: revised ? [toBlock(revised)] : [] };
};

export const remove = async (
  transaction: Transaction,
  input: ParsedInput<'remove'>,
): Promise<VerbOutput<'remove'>> => {
  const { row, block } = await lockBlock(transaction, input);
  if (block.version !== input.blockVersion) throw conflict(block.version);
  await refuseWorkingBlock(transaction, block);
  const moved = await move(transaction, row, 1);
  const [removed] = await transaction.all('removeBlock', {
    session: row.id,
    block: block.id,
    version: moved.version,
    now: transaction.now,
  });
  return { session: toSession(moved), blocks: removed ? [toBlock(removed)] : [] };
};

const lockBlock = async (
  transaction: Transaction,
  input: { id: string; blockId: string },
): Promise<{ row: SessionRow; block: Block }> => {
  const row = await lockSession(transaction, input.id);
  const stored = await first(transaction, 'block', { session: input.id, block: input.blockId });
  if (!stored || stored.removed_at !== null) throw notFound();
  refuseTrashed(row);
  return { row, block: toBlock(stored) };
};

/** Throws `conflict` for a block of the briefing: its state and its blocks only change together. */
const refuseWorkingBlock = async (transaction: Transaction, block: Block): Promise<void> => {
  if (block.type === 'message') return;
  const stored = await first(transaction, 'sessionMetadata', { session: block.sessionId });
  if (!stored || !blockIdsOf(readState(parseColumn(stored.metadata))).includes(block.id)) return;
  const details = { version: block.version, field: 'working_block' };
  throw new JucaError('conflict', 'A block of the briefing changes by events alone.', details);
};

/** Gives the session its next version and tells the owner's listeners. */
const move = async (transaction: Transaction, row: SessionRow, removed: 0 | 1): Promise<SessionRow> => {
  const moved = await first(transaction, 'moveSession', { session: row.id, removed, now: transaction.now });
  if (!moved) throw notFound();
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: moved.version });
  return moved;
};
