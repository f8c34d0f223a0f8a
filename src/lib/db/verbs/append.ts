import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toSession } from '../rows.ts';
import type { Transaction } from '../transaction.ts';
import { type Appended, appendBlocks, findAppended, tryAppend } from './append-blocks.ts';
import { lockSession, refuseStale, refuseTrashed } from './guards.ts';

export const append = async (
  transaction: Transaction,
  input: ParsedInput<'append'>,
): Promise<VerbOutput<'append'>> => {
  const { id, blocks, ifVersion } = input;
  const appended = await tryAppend(transaction, id, blocks, ifVersion);
  if (appended) return announced(transaction, appended);
  // Locked, so that what is found to stand against it still does when it is refused.
  const row = await lockSession(transaction, id);
  const stored = await findAppended(transaction, row, blocks);
  if (stored) return { session: toSession(row), blocks: stored };
  refuseTrashed(row);
  refuseStale(row, ifVersion);
  return announced(transaction, await appendBlocks(transaction, row, blocks));
};

const announced = (transaction: Transaction, { row, blocks }: Appended): VerbOutput<'append'> => {
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: row.version });
  return { session: toSession(row), blocks };
};
