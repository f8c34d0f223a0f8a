import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { ParsedInput } from '../contract.ts';
import { metadataOf, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { idFor } from './session-id.ts';

/**
 * One step of taking a session in. Until the last block is there the session stands in the trash, where nothing else
 * writes to it; a step that was taken before leaves no trace.
 */
export const takeIn = async (transaction: Transaction, input: ParsedInput<'takeIn'>): Promise<Session> => {
  const id = idFor(transaction.owner, input.key);
  const found = await first(transaction, 'sessionForWrite', { session: id });
  if (found && found.last_position >= input.total) return toSession(found);
  if (found) refuseUnlessWaiting(found, input.from);
  const row = found ?? (await begin(transaction, id, input));
  if (row.last_position > input.from) return toSession(row);
  const grown = await put(transaction, row, input);
  const isWhole = grown.last_position === input.total;
  const kind = found ? (isWhole ? 'session' : 'blocks') : 'created';
  transaction.announce({ kind, sessionId: id, version: grown.version });
  return toSession(grown);
};

const refuseUnlessWaiting = (row: SessionRow, from: number): void => {
  if (row.deleted_at !== null && row.last_position >= from) return;
  throw new JucaError(
    'conflict',
    'The import was interrupted and its session changed: delete it and begin again.',
    {
      version: row.version,
    },
  );
};

const begin = async (
  transaction: Transaction,
  id: string,
  { session, state, total, from }: ParsedInput<'takeIn'>,
): Promise<SessionRow> => {
  if (from > 0) throw new JucaError('conflict', 'The session is gone: import it from its beginning.');
  const [row] = await transaction.all('insertTakenIn', {
    session: id,
    title: session.title,
    createdAt: notAfter(session.createdAt, transaction.now),
    updatedAt: notAfter(session.updatedAt, transaction.now),
    metadata: JSON.stringify(state),
    deletedAt: total === 0 ? null : transaction.now,
  });
  if (!row) throw new Error('A session that was taken in was not stored.');
  return row;
};

const put = async (
  transaction: Transaction,
  row: SessionRow,
  { blocks, from, total }: ParsedInput<'takeIn'>,
): Promise<SessionRow> => {
  if (blocks.length === 0) return row;
  await Promise.all(blocks.map((block, index) => insert(transaction, row, block, row.version + index + 1)));
  const grown = await first(transaction, 'growTakenIn', {
    session: row.id,
    count: blocks.length,
    present: blocks.filter(({ removedAt }) => removedAt === null).length,
    deletedAt: from + blocks.length === total ? null : row.deleted_at,
  });
  if (!grown) throw notFound();
  return grown;
};

const insert = (transaction: Transaction, row: SessionRow, block: FiledBlock, version: number) =>
  transaction.all('insertBlock', {
    session: row.id,
    block: block.id,
    role: block.role,
    content: JSON.stringify(block.content),
    metadata: JSON.stringify(metadataOf(block)),
    position: block.position,
    version,
    timestamp: notAfter(block.timestamp, transaction.now),
    removedAt: block.removedAt && notAfter(block.removedAt, transaction.now),
  });

/** Another machine's clock may be ahead; here nothing happened later than now. */
const notAfter = (time: string, now: string): string => (time > now ? now : time);
