import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { ParsedInput, VerbOutput } from '../contract.ts';
import { toBlock, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { automaticTitle } from './append-blocks.ts';
import { lockSession, refuseStale, refuseTrashed } from './guards.ts';

type Arrangement = Pick<SessionRow, 'title' | 'status' | 'pinned_at' | 'deleted_at'>;

export const rename = async (transaction: Transaction, input: ParsedInput<'rename'>): Promise<Session> => {
  const row = await lockForArranging(transaction, input);
  return arrange(transaction, row, { title: input.title || (await titleOf(transaction, row)) });
};

export const pin = async (transaction: Transaction, input: ParsedInput<'pin'>): Promise<Session> => {
  const row = await lockForArranging(transaction, input);
  return arrange(transaction, row, { pinned_at: input.pinned ? (row.pinned_at ?? transaction.now) : null });
};

export const archive = async (transaction: Transaction, input: ParsedInput<'archive'>): Promise<Session> => {
  const row = await lockForArranging(transaction, input);
  return arrange(transaction, row, { status: input.archived ? 'archived' : 'active' });
};

export const trash = async (transaction: Transaction, input: ParsedInput<'trash'>): Promise<Session> => {
  const row = await lockSession(transaction, input.id);
  refuseStale(row, input.ifVersion);
  return arrange(transaction, row, { deleted_at: row.deleted_at ?? transaction.now });
};

export const restore = async (transaction: Transaction, input: ParsedInput<'restore'>): Promise<Session> => {
  const row = await lockSession(transaction, input.id);
  refuseStale(row, input.ifVersion);
  return arrange(transaction, row, { deleted_at: null });
};

export const purge = async (
  transaction: Transaction,
  input: ParsedInput<'purge'>,
): Promise<VerbOutput<'purge'>> => {
  const row = await lockSession(transaction, input.id);
  refuseStale(row, input.ifVersion);
  if (row.deleted_at === null) {
    throw new JucaError('conflict', 'Only a session in the trash can be deleted for good.', {
      version: row.version,
    });
  }
  await transaction.all('deleteSession', { session: row.id });
  transaction.announce({ kind: 'purged', sessionId: row.id, version: row.version + 1 });
  return { id: row.id };
};

const lockForArranging = async (
  transaction: Transaction,
  input: { id: string; ifVersion?: number | undefined },
) => {
  const row = await lockSession(transaction, input.id);
  refuseTrashed(row);
  refuseStale(row, input.ifVersion);
  return row;
};

/** Writes what differs; a session that is already so keeps its version. */
const arrange = async (
  transaction: Transaction,
  row: SessionRow,
  changes: Partial<Arrangement>,
): Promise<Session> => {
  const wanted = { ...row, ...changes };
  const differs = (Object.keys(changes) as (keyof Arrangement)[]).some((key) => wanted[key] !== row[key]);
  if (!differs) return toSession(row);
  const arranged = await first(transaction, 'arrangeSession', {
    session: row.id,
    title: wanted.title,
    status: wanted.status,
    pinnedAt: wanted.pinned_at,
    deletedAt: wanted.deleted_at,
  });
  if (!arranged) throw notFound();
  transaction.announce({ kind: 'session', sessionId: row.id, version: arranged.version });
  return toSession(arranged);
};

const titleOf = async (transaction: Transaction, row: SessionRow): Promise<string> => {
  const block = await first(transaction, 'firstUserMessage', { session: row.id });
  return block ? automaticTitle([toBlock(block)]) : '';
};
