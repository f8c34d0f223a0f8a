import { notFound } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import { toSession } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';

type Arrangement = Pick<SessionRow, 'title' | 'status' | 'pinned_at' | 'deleted_at'>;

/** Writes what differs; a session that is already so keeps its version. */
export const arrange = async (
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
