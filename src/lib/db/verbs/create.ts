import { newId } from '#/lib/domain/ids.ts';
import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toSession } from '../rows.ts';
import { first, type Transaction } from '../transaction.ts';
import { appendBlocks, automaticTitle, findAppended } from './append-blocks.ts';
import { idFor } from './session-id.ts';

export const create = async (
  transaction: Transaction,
  input: ParsedInput<'create'>,
): Promise<VerbOutput<'create'>> => {
  const session = input.key ? idFor(transaction.owner, input.key) : newId();
  const existing = input.key && (await first(transaction, 'sessionForWrite', { session }));
  if (existing) {
    const blocks = input.blocks ? await findAppended(transaction, existing, input.blocks) : undefined;
    return { session: toSession(existing), blocks: blocks ?? [] };
  }
  const [row] = await transaction.all('insertSession', {
    session,
    title: input.title ?? automaticTitle(input.blocks ?? []),
    now: transaction.now,
  });
  if (!row) throw new Error('A new session was not stored.');
  const { row: filled, blocks } = input.blocks
    ? await appendBlocks(transaction, row, input.blocks)
    : { row, blocks: [] };
  transaction.announce({ kind: 'created', sessionId: session, version: filled.version });
  return { session: toSession(filled), blocks };
};
