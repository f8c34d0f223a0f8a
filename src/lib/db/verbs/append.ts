import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toSession } from '../rows.ts';
import type { Transaction } from '../transaction.ts';
import { appendBlocks, findAppended } from './append-blocks.ts';
import { lockSession, refuseStale, refuseTrashed } from './guards.ts';

export const append = async (
  transaction: Transaction,
  input: ParsedInput<'append'>,
): Promise<VerbOutput<'append'>> => {
  const row = await lockSession(transaction, input.id);
  const stored = await findAppended(transaction, row, input.blocks);
  if (stored) return { session: toSession(row), blocks: stored };
  refuseTrashed(row);
  refuseStale(row, input.ifVersion);
  const { row: grown, blocks } = await appendBlocks(transaction, row, input.blocks);
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: grown.version });
  return { session: toSession(grown), blocks };
};
