import { createHash } from 'node:crypto';
import { newId } from '#/lib/domain/ids.ts';
import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toSession } from '../rows.ts';
import { first, type Transaction } from '../transaction.ts';
import { appendBlocks, findAppended } from './append-blocks.ts';

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
    title: input.title ?? '',
    now: transaction.now,
  });
  if (!row) throw new Error('A new session was not stored.');
  const { row: filled, blocks } = input.blocks
    ? await appendBlocks(transaction, row, input.blocks)
    : { row, blocks: [] };
  transaction.announce({ kind: 'created', sessionId: session, version: filled.version });
  return { session: toSession(filled), blocks };
};

/**
 * The id that an owner's creation key leads to: the key's time (its first 48 bits, RFC 9562 §5.7) so that ids stay
 * in order, and the rest from owner and key, marked as UUIDv8. The same owner and key meet again; another owner's
 * equal key is elsewhere, so that a guessed key tells nothing.
 */
const idFor = (owner: string, key: string): string => {
  const digest = createHash('sha256').update(owner).update('\0').update(key).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${key.slice(0, 13)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
};
